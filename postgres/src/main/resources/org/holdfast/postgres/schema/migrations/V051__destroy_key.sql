-- SPDX-License-Identifier: Apache-2.0
-- Destroys a person's key, for ever. The head is locked, so that no preservation notice comes in between.
CREATE FUNCTION holdfast.destroy_key(p_subject uuid) RETURNS void
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
BEGIN
  PERFORM FROM log_head FOR UPDATE;
  IF NOT EXISTS (SELECT FROM erasure x WHERE x.subject = p_subject) THEN
    PERFORM refuse('HF011');
  ELSIF is_preserved(p_subject) THEN
    PERFORM refuse('HF009');
  END IF;
  INSERT INTO data_key VALUES (p_subject::text, p_subject, NULL, NULL, now(), now())
  ON CONFLICT (key_id) DO UPDATE
  SET wrapped = NULL, wrapped_mac = NULL, destroyed_at = coalesce(data_key.destroyed_at, now());
END
$$;
