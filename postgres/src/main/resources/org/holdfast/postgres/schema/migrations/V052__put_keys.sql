-- SPDX-License-Identifier: Apache-2.0
-- Several keys at once, in their order; a row for each that stands, by its place among them, from 1.
CREATE FUNCTION holdfast.put_keys(
  p_key_ids text[], p_subjects uuid[], p_wrapped bytea[], p_wrapped_macs bytea[])
RETURNS TABLE (at bigint, wrapped bytea, wrapped_mac bytea)
LANGUAGE sql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  SELECT one.at, put.wrapped, put.wrapped_mac
  FROM unnest(p_key_ids, p_subjects, p_wrapped, p_wrapped_macs) WITH ORDINALITY
    AS one (key_id, subject, wrapped, wrapped_mac, at)
  CROSS JOIN LATERAL put_key(one.key_id, one.subject, one.wrapped, one.wrapped_mac) AS put;
$$;
