-- SPDX-License-Identifier: Apache-2.0
-- Who may open a hold, and by which door, and who may lift a person's hold. Both people are asked about when the second
-- acts, as what the first may do can have changed since.
CREATE OR REPLACE FUNCTION holdfast.check_release(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  people text[] := ARRAY[e.actor];
  one text;
  fit text[] := '{}';
BEGIN
  IF e.kind = 'HOLD_RELEASED' AND (e.grp IN ('NOT_THIS_PERSON', 'NOT_BARRED')) IS NOT TRUE THEN
    PERFORM refuse('HF026');
  ELSIF (current_setting('holdfast.session', true) ~ '^[0-9a-f]{64}$') IS NOT TRUE THEN
    PERFORM refuse('HF017');
  ELSIF lets_go(e.kind) THEN
    SELECT people || h.actor INTO people FROM release_hand h WHERE h.position = e.proposal;
    IF NOT FOUND THEN
      PERFORM refuse('HF017');
    END IF;
  END IF;
  FOREACH one IN ARRAY people LOOP
    IF NOT EXISTS (
        SELECT FROM actor_role r
        WHERE r.actor = one AND r.role IN ('REVIEWER', 'COUNSEL') AND r.taken IS NULL) THEN
      PERFORM refuse('HF018');
    ELSIF fit_roles(one) = '{}' THEN
      PERFORM refuse('HF023');
    END IF;
    fit := fit || fit_roles(one);
  END LOOP;
  IF e.grp = 'NOT_BARRED' AND 'COUNSEL' <> ALL (fit) THEN
    PERFORM refuse('HF019');
  END IF;
END
$$;
