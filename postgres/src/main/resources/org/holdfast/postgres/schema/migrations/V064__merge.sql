-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.merge WITH (security_invoker = true) AS
SELECT m.position, m.subject, r.subject AS other
FROM holdfast.entry m
JOIN holdfast.entry r ON r.kind = 'PERSON_REGISTERED' AND r.position < m.position
  AND m.object IN (r.object, r.subject::text)
WHERE m.kind = 'PERSONS_MERGED';
