-- SPDX-License-Identifier: Apache-2.0
-- Stores what was signed, before it is served. Storing the same again is no change and no error; the note
-- that was stored first is the one to serve, and is returned.
CREATE FUNCTION holdfast.store_checkpoint(p_size bigint, p_root bytea, p_note text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
DECLARE
  head holdfast.log_head;
  stored holdfast.checkpoint;
  true_root bytea;
BEGIN
  -- Before the lock, as entries are never changed and others append meanwhile.
  IF p_size < (SELECT h.size FROM log_head h) THEN
    true_root := root_of(p_size);
  END IF;
  SELECT * INTO STRICT head FROM log_head FOR UPDATE;
  SELECT * INTO stored FROM checkpoint c WHERE c.size = p_size;
  IF FOUND AND stored.root = p_root THEN
    RETURN stored.note;
  ELSIF FOUND THEN
    PERFORM refuse('HF015');
  ELSIF EXISTS (SELECT FROM checkpoint c WHERE c.size > p_size) THEN
    PERFORM refuse('HF015');
  ELSIF p_size > head.size THEN
    PERFORM refuse('HF020');
  END IF;
  true_root := CASE WHEN p_size = head.size THEN frontier_root(head.frontier)
    ELSE coalesce(true_root, root_of(p_size)) END;
  IF p_root IS DISTINCT FROM true_root THEN
    PERFORM refuse('HF021');
  END IF;
  INSERT INTO checkpoint VALUES (p_size, p_root, p_note, now());
  RETURN p_note;
END
$$;
