-- SPDX-License-Identifier: Apache-2.0
-- The public bytes of leaves, of all compartments: they are what a published log consists of.
CREATE FUNCTION holdfast.leaves(p_from bigint, p_to bigint) RETURNS TABLE ("position" bigint, leaf bytea)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  SELECT x.position, x.leaf FROM entry x WHERE x.position >= p_from AND x.position < p_to ORDER BY x.position;
$$;
