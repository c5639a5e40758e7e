-- SPDX-License-Identifier: Apache-2.0
-- What the registry has lost since a publication beyond what entries of that time account for.
CREATE FUNCTION holdfast.unaccounted_losses(last holdfast.published_registry) RETURNS SETOF text
LANGUAGE sql STABLE AS $$
  WITH since AS (
    SELECT kind, subject, object, grp FROM holdfast.entry
    WHERE position > last.position
      AND kind IN ('ERASED', 'PERSONS_MERGED', 'PROTECTION_ENDED', 'MEMBER_REMOVED')
  ), now AS (
    SELECT * FROM holdfast.registry_now()
  )
  SELECT 'persons' FROM now
  WHERE last.persons - now.persons > (
    SELECT count(DISTINCT subject) FROM since WHERE kind IN ('ERASED', 'PERSONS_MERGED'))
  UNION ALL
  SELECT 'protections' FROM now
  WHERE last.protections - now.protections > (
    SELECT count(DISTINCT object) FROM since WHERE kind = 'PROTECTION_ENDED')
  UNION ALL
  SELECT was.grp FROM now, jsonb_each_text(last.members) AS was (grp, n)
  WHERE was.n::bigint - coalesce((now.members ->> was.grp)::bigint, 0) > (
    SELECT count(DISTINCT subject) FROM since WHERE kind = 'MEMBER_REMOVED' AND since.grp = was.grp);
$$;
