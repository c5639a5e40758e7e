-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.merge WITH (security_invoker = true) AS
SELECT m.position, m.subject, r.subject AS other
FROM holdfast.entry m
JOIN holdfast.entry r ON r.kind = 'PERSON_REGISTERED' AND r.position < m.position
  AND m.object IN (r.object, r.subject::text)
  AND NOT EXISTS (
    SELECT FROM holdfast.entry g WHERE g.subject = r.subject
      AND g.kind IN ('PERSONS_MERGED', 'ERASED') AND g.position < m.position)
WHERE m.kind = 'PERSONS_MERGED';
