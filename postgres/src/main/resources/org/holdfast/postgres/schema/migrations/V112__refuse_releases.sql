-- SPDX-License-Identifier: Apache-2.0
-- Every refusal has a SQLSTATE of class HF and one fixed sentence, which carries no value. Those up to HF019 and
-- from HF023 to HF027 are org.holdfast.casefile.record.Refusal.
CREATE OR REPLACE FUNCTION holdfast.refuse(p_state text) RETURNS void
LANGUAGE plpgsql AS $$
BEGIN
  RAISE EXCEPTION USING ERRCODE = p_state, MESSAGE = CASE p_state
    WHEN 'HF001' THEN 'this takes two different people: it names no proposal'
    WHEN 'HF002' THEN 'there is no open proposal at the position that the entry names'
    WHEN 'HF003' THEN 'whoever proposed it cannot be the second person'
    WHEN 'HF004' THEN 'what was proposed is not what is to be recorded'
    WHEN 'HF005' THEN 'whoever records or proposed this was not admitted, or was retired'
    WHEN 'HF006' THEN 'a machine neither proposes nor approves'
    WHEN 'HF007' THEN 'something else was recorded under this key'
    WHEN 'HF008' THEN 'the record knows no protection of this name'
    WHEN 'HF009' THEN 'a preservation notice forbids erasing this'
    WHEN 'HF010' THEN 'a protection of this person may be in force'
    WHEN 'HF011' THEN 'a key is destroyed only after the entry that orders the erasure'
    WHEN 'HF012' THEN 'a class has other members than its list, and nobody explained why'
    WHEN 'HF013' THEN 'the registry does not have the persons, protections or members that the record has'
    WHEN 'HF014' THEN 'the entry lacks what its kind must state'
    WHEN 'HF015' THEN 'another checkpoint stands for this size, or a later one does'
    WHEN 'HF016' THEN 'the record says so already, or never said what this takes back'
    WHEN 'HF017' THEN 'a hold is released by people who are signed in'
    WHEN 'HF018' THEN 'whoever releases a hold is a reviewer or counsel'
    WHEN 'HF019' THEN 'that nothing bars it is for counsel to say with another'
    WHEN 'HF020' THEN 'a checkpoint is beyond the record'
    WHEN 'HF021' THEN 'the root is not the root of the record'
    WHEN 'HF022' THEN 'a document comes with its entry, once'
    WHEN 'HF023' THEN 'whoever administers releases no hold'
    WHEN 'HF024' THEN 'two people do not act from one session'
    WHEN 'HF025' THEN 'two people do not act on behalf of one'
    WHEN 'HF026' THEN 'a hold is released by a door that there is'
    WHEN 'HF027' THEN 'a role is a person''s who was admitted'
    WHEN 'HF030' THEN 'the record is appended to, by its functions, and never amended'
    ELSE 'refused'
  END;
END
$$;
