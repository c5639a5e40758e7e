-- SPDX-License-Identifier: Apache-2.0
-- The head's size and root, and the newest checkpoint, in one view of the database.
CREATE FUNCTION holdfast.log_state(
  OUT size bigint, OUT root bytea, OUT checkpoint_size bigint, OUT checkpoint_root bytea,
  OUT checkpoint_note text)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  SELECT h.size, frontier_root(h.frontier), c.size, c.root, c.note
  FROM log_head h LEFT JOIN LATERAL (SELECT * FROM checkpoint ORDER BY size DESC LIMIT 1) AS c ON true;
$$;
