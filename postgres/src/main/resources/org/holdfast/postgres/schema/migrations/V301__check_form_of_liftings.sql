-- SPDX-License-Identifier: Apache-2.0
-- What every entry has, and what its kind must state.
CREATE OR REPLACE FUNCTION holdfast.check_form(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
DECLARE
  effect text := (SELECT k.effect FROM entry_kind k WHERE k.kind = e.kind);
  whole boolean;
BEGIN
  whole := effect IS NOT NULL
    AND e.idempotency_key <> '' AND e.actor <> '' AND e.recorded_at IS NOT NULL
    AND e.compartment ~ '^[^,]+$' AND length(e.leaf) BETWEEN 1 AND 65535
    AND e.payload IS NOT NULL AND length(e.content_mac) = 32
    AND (e.proposal IS NULL OR effect = 'WEAKENS')
    AND CASE
      WHEN e.kind IN ('ROLE_GIVEN', 'ROLE_TAKEN')
        THEN e.object <> '' AND e.grp IN (
          'ADMINISTRATOR', 'OPERATOR', 'REVIEWER', 'COUNSEL', 'RETURN', 'GATE', 'AUDITOR')
      WHEN e.kind = 'HOLD_LIFTED' THEN e.object <> '' AND e.grp ~ '^[0-9]{1,18}$'
      WHEN e.kind = 'NOTICE_RECEIVED' THEN e.object <> '' AND e.subject IS NOT NULL
      WHEN e.kind = 'DEPARTURE_RECORDED' THEN e.object <> '' AND e.number >= 0
      WHEN e.kind IN ('PERSON_REGISTERED', 'PERSON_EXTENDED', 'PERSON_CORRECTED', 'ERASED')
        THEN e.subject IS NOT NULL
      WHEN e.kind IN ('MEMBER_ADDED', 'MEMBER_REMOVED') THEN e.subject IS NOT NULL AND e.grp <> ''
      WHEN e.kind = 'PROTECTION_RECORDED' THEN e.object <> '' AND (e.subject IS NOT NULL OR e.grp <> '')
      WHEN e.kind = 'ACTOR_ADMITTED' THEN e.object <> '' AND e.grp IN ('PERSON', 'MACHINE')
      WHEN e.kind = 'REGISTRY_PUBLISHED' THEN e.object <> '' AND e.number >= 0
      WHEN e.kind = 'CLASS_LIST_RECEIVED' THEN e.grp <> '' AND e.number >= 0
      WHEN e.kind IN ('CLASS_DECLARED', 'CLASS_CORRECTED', 'GAP_EXPLAINED') THEN e.grp <> ''
      WHEN e.kind = 'PERSONS_MERGED' THEN e.subject IS NOT NULL AND e.object <> ''
      WHEN e.kind = 'PROPOSAL_WITHDRAWN' THEN e.object ~ '^[0-9]{1,18}$'
      WHEN e.kind IN ('PROTECTION_RESTORED', 'PROTECTION_RESTATED', 'PROTECTION_ENDED', 'PROTECTION_NARROWED',
          'ACTOR_RETIRED',
          'PRESERVATION_NOTICED', 'PRESERVATION_LIFTED', 'SOURCE_DECLARED', 'SOURCE_READ',
          'SOURCE_LIMIT_CHANGED', 'MANIFEST_RECEIVED', 'SCREENED', 'HELD', 'HOLD_RELEASED', 'PROPOSED',
          'CASE_OPENED', 'DIRECTIVE_REVIVED', 'DIRECTIVE_EASED', 'ORDER_NOTED', 'STEP_PLANNED', 'NOTE_DRAFTED',
          'NOTE_CLEARED', 'CASE_CORRECTED',
          'HOLD_ACKNOWLEDGED', 'SEAT_REVIEWED', 'NOTIFICATION_SENT', 'MANIFEST_WITHDRAWN')
        THEN e.object <> ''
      ELSE true
    END;
  IF e.kind = 'PROPOSED' THEN
    whole := whole AND EXISTS (
      SELECT FROM entry_kind k WHERE k.kind = e.object AND k.effect = 'WEAKENS');
  END IF;
  -- A comparison with what is missing is not true, and so is refused.
  IF whole IS NOT TRUE THEN
    PERFORM refuse('HF014');
  END IF;
END
$$;
