-- SPDX-License-Identifier: Apache-2.0
-- A hand is laid on a release, in the entry's own transaction. Which constraint stops it says why.
CREATE FUNCTION holdfast.lay_hand(p_proposal bigint, e holdfast.entry) RETURNS void
LANGUAGE plpgsql AS $$
DECLARE
  broken text;
BEGIN
  INSERT INTO release_hand VALUES (
    e.position, p_proposal, e.actor, current_setting('holdfast.session', true),
    coalesce(nullif(current_setting('holdfast.delegation', true), ''), e.actor));
EXCEPTION WHEN unique_violation THEN
  GET STACKED DIAGNOSTICS broken = CONSTRAINT_NAME;
  PERFORM refuse(CASE broken WHEN 'two_sessions' THEN 'HF024' WHEN 'two_delegations' THEN 'HF025' ELSE 'HF003' END);
END
$$;

REVOKE ALL ON FUNCTION holdfast.lay_hand FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.lay_hand TO holdfast_writer;
