-- SPDX-License-Identifier: Apache-2.0
-- Whoever acts is admitted and not retired; whoever proposes is a person.
CREATE FUNCTION holdfast.check_actor(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  acting actor;
BEGIN
  SELECT * INTO acting FROM actor a WHERE a.actor = e.actor AND a.retired IS NULL;
  IF NOT FOUND THEN
    PERFORM refuse('HF005');
  ELSIF acting.type <> 'PERSON' AND e.kind = 'PROPOSED' THEN
    PERFORM refuse('HF006');
  END IF;
END
$$;
