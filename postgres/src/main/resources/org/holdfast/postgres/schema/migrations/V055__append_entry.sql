-- SPDX-License-Identifier: Apache-2.0
-- One entry.
CREATE FUNCTION holdfast.append_entry(
  p_idempotency_key text, p_kind text, p_actor text, p_proposal bigint, p_subject uuid, p_object text,
  p_group text, p_number bigint, p_compartment text, p_recorded_at timestamptz, p_leaf bytea,
  p_payload bytea, p_content_mac bytea)
RETURNS TABLE ("position" bigint, duplicate boolean)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  SELECT * FROM append_entries(
    ARRAY[p_idempotency_key], ARRAY[p_kind], ARRAY[p_actor], ARRAY[p_proposal], ARRAY[p_subject],
    ARRAY[p_object], ARRAY[p_group], ARRAY[p_number], ARRAY[p_compartment], ARRAY[p_recorded_at],
    ARRAY[p_leaf], ARRAY[p_payload], ARRAY[p_content_mac]);
$$;
