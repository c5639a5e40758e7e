-- SPDX-License-Identifier: Apache-2.0
-- What an entry speaks of is there, and what it makes is not.
CREATE FUNCTION holdfast.check_named(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  refusal text := CASE
    WHEN e.kind IN ('PROTECTION_ENDED', 'PROTECTION_NARROWED', 'PROTECTION_RESTATED', 'PROTECTION_RESTORED')
      AND NOT EXISTS (
      SELECT FROM protection_state p WHERE p.protection = e.object) THEN 'HF008'
    -- What is worded anew stays the protection of whom it was of: else its erasing would not be kept off.
    WHEN e.kind IN ('PROTECTION_NARROWED', 'PROTECTION_RESTATED') AND EXISTS (
      SELECT FROM protection_state p WHERE p.protection = e.object
        AND (e.subject <> p.subject OR e.grp <> p.grp
          OR e.subject IS NOT NULL AND p.subject IS NULL OR e.grp IS NOT NULL AND p.grp IS NULL)) THEN 'HF008'
    WHEN e.kind = 'SOURCE_DECLARED' AND EXISTS (
      SELECT FROM entry x WHERE x.kind = e.kind AND x.object = e.object) THEN 'HF016'
    WHEN e.kind = 'PROTECTION_RECORDED' AND EXISTS (
      SELECT FROM protection_state p WHERE p.protection = e.object) THEN 'HF016'
    -- Whoever was erased is in no registry: what protects that person again must name a person anew.
    WHEN e.kind IN ('PERSON_EXTENDED', 'PERSON_CORRECTED', 'PROTECTION_RECORDED', 'MEMBER_ADDED')
      AND is_erased(e.subject) THEN 'HF016'
    WHEN e.kind IN ('PROTECTION_RESTORED', 'PROTECTION_RESTATED')
      AND is_erased((SELECT p.subject FROM protection_state p WHERE p.protection = e.object)) THEN 'HF016'
    WHEN e.kind = 'PROPOSAL_WITHDRAWN' AND NOT EXISTS (
      SELECT FROM proposal p WHERE p.position = e.object::bigint
        AND p.used_by IS NULL AND p.withdrawn_by IS NULL) THEN 'HF002'
    WHEN e.kind = 'ACTOR_ADMITTED' AND EXISTS (
      SELECT FROM actor a WHERE a.actor = e.object) THEN 'HF016'
    WHEN e.kind = 'ACTOR_RETIRED' AND NOT EXISTS (
      SELECT FROM actor a WHERE a.actor = e.object AND a.retired IS NULL) THEN 'HF016'
    -- Nobody alone retires others until one person is left, who could keep every new protection out.
    WHEN e.kind = 'ACTOR_RETIRED' AND e.actor <> e.object
      AND EXISTS (SELECT FROM actor a WHERE a.actor = e.object AND a.type = 'PERSON')
      AND (SELECT count(*) FROM actor a WHERE a.type = 'PERSON' AND a.retired IS NULL) <= 2 THEN 'HF001'
    WHEN e.kind = 'PERSON_REGISTERED' AND EXISTS (
      SELECT FROM person p WHERE p.subject = e.subject OR p.name = e.object) THEN 'HF016'
    WHEN e.kind = 'PERSONS_MERGED' AND NOT EXISTS (
      SELECT FROM person p WHERE p.subject = e.subject AND p.gone IS NULL) THEN 'HF016'
    WHEN e.kind = 'PERSONS_MERGED'
      AND coalesce(person_named(e.object) = e.subject, true) THEN 'HF014'
    WHEN e.kind = 'MEMBER_REMOVED' AND NOT EXISTS (
      SELECT FROM membership m
      WHERE m.grp = e.grp AND m.subject = e.subject AND m.removed IS NULL) THEN 'HF016'
    WHEN e.kind = 'PRESERVATION_NOTICED' AND EXISTS (
      SELECT FROM preservation p WHERE p.notice = e.object) THEN 'HF016'
    WHEN e.kind = 'PRESERVATION_LIFTED' AND NOT EXISTS (
      SELECT FROM preservation p WHERE p.notice = e.object AND p.lifted IS NULL) THEN 'HF016'
    WHEN e.kind = 'ERASED' AND EXISTS (
      SELECT FROM erasure x WHERE x.subject = e.subject) THEN 'HF016'
  END;
BEGIN
  IF refusal IS NOT NULL THEN
    PERFORM refuse(refusal);
  END IF;
END
$$;
