-- SPDX-License-Identifier: Apache-2.0
-- The root of the tree: the subtrees of the frontier joined from the right. Of no leaves, SHA-256 of nothing.
CREATE FUNCTION holdfast.frontier_root(p_frontier bytea[]) RETURNS bytea
LANGUAGE plpgsql IMMUTABLE STRICT AS $$
DECLARE
  root bytea := coalesce(p_frontier[cardinality(p_frontier)], sha256(''::bytea));
BEGIN
  FOR at IN REVERSE cardinality(p_frontier) - 1 .. 1 LOOP
    root := sha256('\x01'::bytea || p_frontier[at] || root);
  END LOOP;
  RETURN root;
END
$$;
