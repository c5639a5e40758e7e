-- SPDX-License-Identifier: Apache-2.0
-- The frontier after one more leaf: equal subtrees at the right end are joined, as a binary counter carries.
CREATE FUNCTION holdfast.frontier_append(p_frontier bytea[], p_size bigint, p_leaf_hash bytea)
RETURNS bytea[]
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  frontier bytea[] := p_frontier;
  hash bytea := p_leaf_hash;
  rest bigint := p_size;
BEGIN
  WHILE rest % 2 = 1 LOOP
    hash := sha256('\x01'::bytea || frontier[cardinality(frontier)] || hash);
    frontier := trim_array(frontier, 1);
    rest := rest / 2;
  END LOOP;
  RETURN frontier || hash;
END
$$;
