-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.class_list WITH (security_invoker = true) AS
SELECT grp, number, position FROM holdfast.entry WHERE kind = 'CLASS_LIST_RECEIVED';
