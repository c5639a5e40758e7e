-- SPDX-License-Identifier: Apache-2.0
-- The only way into the record.
-- This is deliberate: plans are kept for a connection's life and are made while tables are empty, when reading
-- all of them looks cheapest; so the functions prefer indexes.
CREATE FUNCTION holdfast.append_entry(
  p_idempotency_key text, p_kind text, p_actor text, p_proposal bigint, p_subject uuid, p_object text,
  p_group text, p_number bigint, p_compartment text, p_recorded_at timestamptz, p_leaf bytea,
  p_payload bytea, p_content_mac bytea)
RETURNS TABLE ("position" bigint, duplicate boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp
SET enable_seqscan = off AS $$
DECLARE
  e holdfast.entry;
  head holdfast.log_head;
BEGIN
  e := ROW (NULL, p_idempotency_key, p_kind, p_actor, p_proposal, p_subject, p_object, p_group,
    p_number, p_compartment, p_recorded_at, p_leaf, leaf_hash(p_leaf), p_payload, p_content_mac);
  PERFORM check_form(e);
  e.position := earlier(e);
  IF e.position IS NULL THEN
    SELECT * INTO STRICT head FROM log_head FOR UPDATE;
    e.position := earlier(e);
  END IF;
  IF e.position IS NOT NULL THEN
    RETURN QUERY SELECT e.position, true;
    RETURN;
  END IF;
  e.position := head.size;
  PERFORM check_rules(e);
  INSERT INTO entry SELECT e.*;
  PERFORM project(e);
  UPDATE log_head
  SET size = head.size + 1, frontier = frontier_append(head.frontier, head.size, e.leaf_hash);
  RETURN QUERY SELECT e.position, false;
END
$$;
