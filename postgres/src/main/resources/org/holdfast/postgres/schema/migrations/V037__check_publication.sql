-- SPDX-License-Identifier: Apache-2.0
-- A registry is published only where it has the persons that the record has; where classes are whole, or
-- their gaps explained; and where it lost no more since the last publication than entries account for.
CREATE FUNCTION holdfast.check_publication(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  last published_registry;
BEGIN
  IF e.number <> (SELECT persons FROM registry_now()) THEN
    PERFORM refuse('HF013');
  ELSIF EXISTS (SELECT FROM classes_with_a_gap()) THEN
    PERFORM refuse('HF012');
  END IF;
  SELECT * INTO last FROM published_registry p ORDER BY p.position DESC LIMIT 1;
  IF FOUND AND EXISTS (SELECT FROM unaccounted_losses(last)) THEN
    PERFORM refuse('HF013');
  END IF;
END
$$;
