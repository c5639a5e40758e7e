-- SPDX-License-Identifier: Apache-2.0
-- The only way into the record: entries, one after another in their order, all of them or, where one is refused,
-- none. The head is read and written once.
-- This is deliberate: plans are kept for a connection's life and are made while tables are empty, when reading
-- all of them looks cheapest; so the functions prefer indexes.
CREATE FUNCTION holdfast.append_entries(
  p_idempotency_keys text[], p_kinds text[], p_actors text[], p_proposals bigint[], p_subjects uuid[],
  p_objects text[], p_groups text[], p_numbers bigint[], p_compartments text[],
  p_recorded_at timestamptz[], p_leaves bytea[], p_payloads bytea[], p_content_macs bytea[])
RETURNS TABLE ("position" bigint, duplicate boolean)
LANGUAGE plpgsql SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp
SET enable_seqscan = off AS $$
DECLARE
  e holdfast.entry;
  head holdfast.log_head;
BEGIN
  FOR e IN
    SELECT NULL::bigint, d.key, d.kind, d.actor, d.proposal, d.subject, d.object, d.grp, d.number,
      d.compartment, d.recorded_at, d.leaf, leaf_hash(d.leaf), d.payload, d.content_mac
    FROM unnest(p_idempotency_keys, p_kinds, p_actors, p_proposals, p_subjects, p_objects, p_groups,
        p_numbers, p_compartments, p_recorded_at, p_leaves, p_payloads, p_content_macs) WITH ORDINALITY
      AS d (key, kind, actor, proposal, subject, object, grp, number, compartment, recorded_at, leaf,
        payload, content_mac, at)
    ORDER BY d.at
  LOOP
    PERFORM check_form(e);
    e.position := earlier(e);
    IF e.position IS NULL AND head.one IS NULL THEN
      SELECT * INTO STRICT head FROM log_head FOR UPDATE;
      e.position := earlier(e);
    END IF;
    duplicate := e.position IS NOT NULL;
    IF NOT duplicate THEN
      e.position := head.size;
      PERFORM check_rules(e);
      INSERT INTO entry SELECT e.*;
      PERFORM project(e);
      head.frontier := frontier_append(head.frontier, head.size, e.leaf_hash);
      head.size := head.size + 1;
    END IF;
    "position" := e.position;
    RETURN NEXT;
  END LOOP;
  UPDATE log_head SET size = head.size, frontier = head.frontier WHERE head.one;
END
$$;
