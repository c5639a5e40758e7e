-- SPDX-License-Identifier: Apache-2.0
-- Keeps a wrapped key unless there is one, or was; returns the one that stands. Nothing where it was destroyed.
CREATE FUNCTION holdfast.put_key(p_key_id text, p_subject uuid, p_wrapped bytea, p_wrapped_mac bytea)
RETURNS TABLE (wrapped bytea, wrapped_mac bytea)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
#variable_conflict use_column
BEGIN
  IF p_wrapped IS NOT NULL THEN
    INSERT INTO data_key VALUES (p_key_id, p_subject, p_wrapped, p_wrapped_mac, now())
    ON CONFLICT (key_id) DO NOTHING;
  END IF;
  RETURN QUERY SELECT k.wrapped, k.wrapped_mac FROM data_key k WHERE k.key_id = p_key_id;
END
$$;
