-- SPDX-License-Identifier: Apache-2.0
-- What an entry speaks of is there, and what it makes is not.
CREATE FUNCTION holdfast.check_named(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  refusal text;
BEGIN
  CASE e.kind
    WHEN 'PROTECTION_ENDED', 'PROTECTION_NARROWED', 'PROTECTION_RESTORED' THEN
      IF NOT EXISTS (SELECT FROM protection_state p WHERE p.protection = e.object) THEN
        refusal := 'HF008';
      END IF;
    WHEN 'PROTECTION_RECORDED' THEN
      IF EXISTS (SELECT FROM protection_state p WHERE p.protection = e.object) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'PROPOSAL_WITHDRAWN' THEN
      IF NOT EXISTS (
          SELECT FROM proposal p WHERE p.position = e.object::bigint
            AND p.used_by IS NULL AND p.withdrawn_by IS NULL) THEN
        refusal := 'HF002';
      END IF;
    WHEN 'ACTOR_ADMITTED' THEN
      IF EXISTS (SELECT FROM actor a WHERE a.actor = e.object) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'ACTOR_RETIRED' THEN
      IF NOT EXISTS (SELECT FROM actor a WHERE a.actor = e.object AND a.retired IS NULL) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'PERSON_REGISTERED' THEN
      IF EXISTS (SELECT FROM person p WHERE p.subject = e.subject) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'PERSONS_MERGED' THEN
      IF NOT EXISTS (SELECT FROM person p WHERE p.subject = e.subject AND p.gone IS NULL) THEN
        refusal := 'HF016';
      ELSIF coalesce(person_named(e.object) = e.subject, true) THEN
        refusal := 'HF014';
      END IF;
    WHEN 'MEMBER_REMOVED' THEN
      IF NOT EXISTS (
          SELECT FROM membership m
          WHERE m.grp = e.grp AND m.subject = e.subject AND m.removed IS NULL) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'PRESERVATION_NOTICED' THEN
      IF EXISTS (SELECT FROM preservation p WHERE p.notice = e.object) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'PRESERVATION_LIFTED' THEN
      IF NOT EXISTS (SELECT FROM preservation p WHERE p.notice = e.object AND p.lifted IS NULL) THEN
        refusal := 'HF016';
      END IF;
    WHEN 'ERASED' THEN
      IF EXISTS (SELECT FROM erasure x WHERE x.subject = e.subject) THEN
        refusal := 'HF016';
      END IF;
    ELSE NULL;
  END CASE;
  IF refusal IS NOT NULL THEN
    PERFORM refuse(refusal);
  END IF;
END
$$;
