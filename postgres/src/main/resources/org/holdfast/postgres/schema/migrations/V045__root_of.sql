-- SPDX-License-Identifier: Apache-2.0
-- The root of the first leaves, from the leaves themselves: a second path beside the frontier that is kept.
-- NULL where there are not as many.
CREATE FUNCTION holdfast.root_of(p_size bigint) RETURNS bytea
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
DECLARE
  frontier bytea[] := '{}';
  n bigint := 0;
  hash bytea;
BEGIN
  FOR hash IN SELECT leaf_hash(x.leaf) FROM entry x WHERE x.position < p_size ORDER BY x.position LOOP
    frontier := frontier_append(frontier, n, hash);
    n := n + 1;
  END LOOP;
  RETURN CASE WHEN n = p_size THEN frontier_root(frontier) END;
END
$$;
