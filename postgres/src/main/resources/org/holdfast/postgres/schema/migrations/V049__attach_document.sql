-- SPDX-License-Identifier: Apache-2.0
-- Keeps the document that an entry receives: in the transaction that appended the entry, and once.
CREATE FUNCTION holdfast.attach_document(p_position bigint, p_sealed bytea) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
BEGIN
  INSERT INTO document
  SELECT x.position, x.compartment, p_sealed FROM entry x
  WHERE x.position = p_position AND x.xmin = pg_current_xact_id()::xid
    AND NOT EXISTS (SELECT FROM document d WHERE d.position = p_position);
  IF NOT FOUND THEN
    PERFORM refuse('HF022');
  END IF;
END
$$;
