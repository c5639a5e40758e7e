-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.gap_explained WITH (security_invoker = true) AS
SELECT grp, position FROM holdfast.entry WHERE kind = 'GAP_EXPLAINED';
