-- SPDX-License-Identifier: Apache-2.0
-- How large the registry is: persons, protections in force, members by class.
CREATE FUNCTION holdfast.registry_now(
  OUT persons bigint, OUT protections bigint, OUT members jsonb)
LANGUAGE sql STABLE AS $$
  SELECT
    (SELECT count(*) FROM holdfast.person WHERE gone IS NULL),
    (SELECT count(*) FROM holdfast.protection_state WHERE ended IS NULL),
    (SELECT coalesce(jsonb_object_agg(grp, n), '{}')
      FROM (SELECT grp, count(*) FILTER (WHERE removed IS NULL) AS n
        FROM holdfast.membership GROUP BY grp) AS counted);
$$;
