-- SPDX-License-Identifier: Apache-2.0
-- All rules. They read projections: whoever asks holds the lock of the head.
CREATE OR REPLACE FUNCTION holdfast.check_rules(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF NOT check_first_actors(e) THEN
    PERFORM check_actor(e);
    IF EXISTS (SELECT FROM entry_kind k WHERE k.kind = e.kind AND k.effect = 'WEAKENS') THEN
      PERFORM check_two_persons(e);
    END IF;
  END IF;
  PERFORM check_named(e);
  PERFORM check_named_of_departures(e);
  IF e.kind = 'ERASED' THEN
    PERFORM check_erasure(e);
  ELSIF e.kind = 'REGISTRY_PUBLISHED' THEN
    PERFORM check_publication(e);
  ELSIF lets_go(e.kind) OR (e.kind = 'PROPOSED' AND lets_go(e.object)) THEN
    PERFORM check_release(e);
  END IF;
END
$$;
