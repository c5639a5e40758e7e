-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.erasure WITH (security_invoker = true) AS
SELECT subject, position FROM holdfast.entry WHERE kind = 'ERASED';
