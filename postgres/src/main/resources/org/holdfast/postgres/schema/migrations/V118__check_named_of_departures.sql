-- SPDX-License-Identifier: Apache-2.0
-- What an entry of a departure, a notice or a role speaks of is there, and what it makes is not.
CREATE FUNCTION holdfast.check_named_of_departures(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  refusal text := CASE
    WHEN e.kind = 'ROLE_GIVEN' AND NOT EXISTS (
      SELECT FROM actor a WHERE a.actor = e.object AND a.type = 'PERSON' AND a.retired IS NULL) THEN 'HF027'
    WHEN e.kind IN ('ROLE_GIVEN', 'ROLE_TAKEN') AND (e.kind = 'ROLE_GIVEN') = EXISTS (
      SELECT FROM actor_role r WHERE r.actor = e.object AND r.role = e.grp AND r.taken IS NULL) THEN 'HF016'
    WHEN e.kind = 'NOTICE_RECEIVED' AND is_erased(e.subject) THEN 'HF016'
    WHEN e.kind = 'MANIFEST_WITHDRAWN' AND NOT EXISTS (
      SELECT FROM entry x WHERE x.kind = 'MANIFEST_RECEIVED' AND x.object = e.object
        AND x.position > coalesce((
          SELECT max(w.position) FROM entry w
          WHERE w.kind = 'MANIFEST_WITHDRAWN' AND w.object = e.object), -1)) THEN 'HF016'
  END;
BEGIN
  IF refusal IS NOT NULL THEN
    PERFORM refuse(refusal);
  END IF;
END
$$;

REVOKE ALL ON FUNCTION holdfast.check_named_of_departures FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.check_named_of_departures TO holdfast_writer;
