-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.person WITH (security_invoker = true) AS
SELECT r.subject, r.object AS name, r.position AS registered,
  (SELECT min(g.position) FROM holdfast.entry g
    WHERE g.subject = r.subject AND g.kind IN ('PERSONS_MERGED', 'ERASED')) AS gone
FROM holdfast.entry r WHERE r.kind = 'PERSON_REGISTERED';
