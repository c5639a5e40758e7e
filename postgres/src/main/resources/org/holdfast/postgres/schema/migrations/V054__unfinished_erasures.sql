-- SPDX-License-Identifier: Apache-2.0
-- Whose erasure is recorded, and whose key is there, or may still be in the table's file. Whom a preservation
-- notice covers since then keeps the key.
CREATE FUNCTION holdfast.unfinished_erasures() RETURNS SETOF uuid
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  SELECT x.subject FROM erasure x LEFT JOIN data_key k ON k.key_id = x.subject::text
  WHERE k.gone_at IS NULL AND (k.destroyed_at IS NOT NULL OR NOT is_preserved(x.subject))
  ORDER BY x.position;
$$;

-- Says that the table's file was written anew since these keys were destroyed.
CREATE FUNCTION holdfast.keys_are_gone(p_subjects uuid[]) RETURNS void
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  UPDATE data_key SET gone_at = now()
  WHERE subject = ANY (p_subjects) AND destroyed_at IS NOT NULL AND gone_at IS NULL;
$$;
