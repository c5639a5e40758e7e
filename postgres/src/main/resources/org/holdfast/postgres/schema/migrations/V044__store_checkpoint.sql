-- SPDX-License-Identifier: Apache-2.0
-- Stores what was signed, before it is served. Storing the same again is no change and no error; the note
-- that was stored first is the one to serve, and is returned.
CREATE FUNCTION holdfast.store_checkpoint(p_size bigint, p_root bytea, p_note text) RETURNS text
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
DECLARE
  head holdfast.log_head;
  stored holdfast.checkpoint;
BEGIN
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
  ELSIF p_size = head.size AND p_root <> frontier_root(head.frontier) THEN
    PERFORM refuse('HF021');
  END IF;
  INSERT INTO checkpoint VALUES (p_size, p_root, p_note, now());
  RETURN p_note;
END
$$;
