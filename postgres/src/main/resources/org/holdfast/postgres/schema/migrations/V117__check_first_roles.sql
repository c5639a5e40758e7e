-- SPDX-License-Identifier: Apache-2.0
-- Until there were two persons, nobody can be the second: the first admits itself, and then others, alone.
-- This is deliberate: retired persons count, or one person could retire the others and then admit whom it
-- likes. Roles are given so too. Returns whether the entry is such a one.
CREATE OR REPLACE FUNCTION holdfast.check_first_actors(e holdfast.entry) RETURNS boolean
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF e.kind NOT IN ('ACTOR_ADMITTED', 'ROLE_GIVEN') OR e.proposal IS NOT NULL
      OR (SELECT count(*) FROM actor a WHERE a.type = 'PERSON') >= 2 THEN
    RETURN false;
  END IF;
  IF EXISTS (SELECT FROM actor) THEN
    PERFORM check_actor(e);
    IF NOT EXISTS (SELECT FROM actor a WHERE a.actor = e.actor AND a.type = 'PERSON') THEN
      PERFORM refuse('HF006');
    END IF;
  ELSIF e.kind <> 'ACTOR_ADMITTED' OR e.actor <> e.object OR e.grp <> 'PERSON' THEN
    PERFORM refuse('HF005');
  END IF;
  RETURN true;
END
$$;
