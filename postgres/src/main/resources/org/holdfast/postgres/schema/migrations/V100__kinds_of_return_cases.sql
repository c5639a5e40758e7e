-- SPDX-License-Identifier: Apache-2.0
-- The kinds that return cases add. A record that was begun before learns them when it is next opened.
ALTER TABLE holdfast.entry_kind NO FORCE ROW LEVEL SECURITY;
ALTER TABLE holdfast.entry_kind DISABLE TRIGGER kept;

INSERT INTO holdfast.entry_kind (kind, effect) VALUES
  ('CASE_OPENED', 'STRENGTHENS'),
  ('DIRECTIVE_REVIVED', 'STRENGTHENS'),
  ('ORDER_NOTED', 'NEUTRAL'),
  ('STEP_PLANNED', 'NEUTRAL'),
  ('NOTE_DRAFTED', 'NEUTRAL'),
  ('DIRECTIVE_EASED', 'WEAKENS'),
  ('NOTE_CLEARED', 'WEAKENS'),
  ('CASE_CORRECTED', 'WEAKENS');

ALTER TABLE holdfast.entry_kind ENABLE ALWAYS TRIGGER kept;
ALTER TABLE holdfast.entry_kind FORCE ROW LEVEL SECURITY;
