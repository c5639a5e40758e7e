-- SPDX-License-Identifier: Apache-2.0
-- How large the registry was then, from the entries before.
CREATE VIEW holdfast_rebuilt.published_registry WITH (security_invoker = true) AS
SELECT p.position, p.object AS sha256,
  (SELECT count(*) FROM holdfast.entry r
    WHERE r.kind = 'PERSON_REGISTERED' AND r.position < p.position AND NOT EXISTS (
      SELECT FROM holdfast.entry g WHERE g.kind IN ('PERSONS_MERGED', 'ERASED')
        AND g.subject = r.subject AND g.position < p.position)) AS persons,
  (SELECT count(*) FROM holdfast.entry r
    WHERE r.kind = 'PROTECTION_RECORDED' AND r.position < p.position AND coalesce((
      SELECT x.kind <> 'PROTECTION_ENDED' FROM holdfast.entry x
      WHERE x.object = r.object AND x.position < p.position
        AND (x.kind = 'PROTECTION_RESTORED'
          OR x.kind = 'PROTECTION_ENDED' AND (x.subject IS NULL OR x.subject = r.subject))
      ORDER BY x.position DESC LIMIT 1), true)) AS protections,
  (SELECT coalesce(jsonb_object_agg(c.grp, c.n), '{}') FROM (
    SELECT last.grp, count(*) FILTER (WHERE last.kind = 'MEMBER_ADDED') AS n
    FROM (
      SELECT DISTINCT ON (m.grp, m.subject) m.grp, m.kind FROM holdfast.entry m
      WHERE m.kind IN ('MEMBER_ADDED', 'MEMBER_REMOVED') AND m.position < p.position
      ORDER BY m.grp, m.subject, m.position DESC) AS last
    GROUP BY last.grp) AS c) AS members
FROM holdfast.entry p WHERE p.kind = 'REGISTRY_PUBLISHED';
