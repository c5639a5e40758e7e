-- SPDX-License-Identifier: Apache-2.0
-- What an entry speaks of is there, and what it makes is not.
CREATE FUNCTION holdfast.check_named(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  refusal text := CASE
    WHEN e.kind IN ('PROTECTION_ENDED', 'PROTECTION_NARROWED', 'PROTECTION_RESTORED') AND NOT EXISTS (
      SELECT FROM protection_state p WHERE p.protection = e.object) THEN 'HF008'
    WHEN e.kind = 'PROTECTION_RECORDED' AND EXISTS (
      SELECT FROM protection_state p WHERE p.protection = e.object) THEN 'HF016'
    WHEN e.kind = 'PROPOSAL_WITHDRAWN' AND NOT EXISTS (
      SELECT FROM proposal p WHERE p.position = e.object::bigint
        AND p.used_by IS NULL AND p.withdrawn_by IS NULL) THEN 'HF002'
    WHEN e.kind = 'ACTOR_ADMITTED' AND EXISTS (
      SELECT FROM actor a WHERE a.actor = e.object) THEN 'HF016'
    WHEN e.kind = 'ACTOR_RETIRED' AND NOT EXISTS (
      SELECT FROM actor a WHERE a.actor = e.object AND a.retired IS NULL) THEN 'HF016'
    WHEN e.kind = 'PERSON_REGISTERED' AND EXISTS (
      SELECT FROM person p WHERE p.subject = e.subject) THEN 'HF016'
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
