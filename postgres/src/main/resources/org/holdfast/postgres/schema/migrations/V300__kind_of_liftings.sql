-- SPDX-License-Identifier: Apache-2.0
-- A person's hold of a seat is lifted by two. A record that was begun before learns it when it is next opened.
ALTER TABLE holdfast.entry_kind NO FORCE ROW LEVEL SECURITY;
ALTER TABLE holdfast.entry_kind DISABLE TRIGGER kept;

INSERT INTO holdfast.entry_kind (kind, effect) VALUES ('HOLD_LIFTED', 'WEAKENS');

ALTER TABLE holdfast.entry_kind ENABLE ALWAYS TRIGGER kept;
ALTER TABLE holdfast.entry_kind FORCE ROW LEVEL SECURITY;

-- What lets a seat go: two hands are laid on it, of people who may.
CREATE FUNCTION holdfast.lets_go(p_kind text) RETURNS boolean
LANGUAGE sql IMMUTABLE
RETURN p_kind IN ('HOLD_RELEASED', 'HOLD_LIFTED');

REVOKE ALL ON FUNCTION holdfast.lets_go FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.lets_go TO holdfast_writer;
