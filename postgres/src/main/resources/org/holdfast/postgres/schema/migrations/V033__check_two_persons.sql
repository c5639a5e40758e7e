-- SPDX-License-Identifier: Apache-2.0
-- Whatever can weaken an answer: one person proposed it, another carries it out, and it is the same thing.
CREATE FUNCTION holdfast.check_two_persons(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  proposed proposal;
BEGIN
  IF NOT EXISTS (SELECT FROM actor a WHERE a.actor = e.actor AND a.type = 'PERSON') THEN
    PERFORM refuse('HF006');
  ELSIF e.proposal IS NULL THEN
    PERFORM refuse('HF001');
  END IF;
  SELECT * INTO proposed FROM proposal p
  WHERE p.position = e.proposal AND p.used_by IS NULL AND p.withdrawn_by IS NULL;
  IF NOT FOUND THEN
    PERFORM refuse('HF002');
  ELSIF proposed.proposer = e.actor THEN
    PERFORM refuse('HF003');
  ELSIF NOT EXISTS (
      SELECT FROM actor a
      WHERE a.actor = proposed.proposer AND a.type = 'PERSON' AND a.retired IS NULL) THEN
    PERFORM refuse('HF005');
  ELSIF proposed.kind <> e.kind OR proposed.content_mac <> e.content_mac
      OR (SELECT x.subject FROM entry x WHERE x.position = e.proposal) IS DISTINCT FROM e.subject THEN
    PERFORM refuse('HF004');
  END IF;
END
$$;
