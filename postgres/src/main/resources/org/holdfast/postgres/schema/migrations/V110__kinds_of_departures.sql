-- SPDX-License-Identifier: Apache-2.0
-- The kinds that releases, gates and roles add. A record that was begun before learns them when it is next opened.
ALTER TABLE holdfast.entry_kind NO FORCE ROW LEVEL SECURITY;
ALTER TABLE holdfast.entry_kind DISABLE TRIGGER kept;

INSERT INTO holdfast.entry_kind (kind, effect) VALUES
  ('NOTICE_RECEIVED', 'STRENGTHENS'),
  ('MANIFEST_WITHDRAWN', 'STRENGTHENS'),
  ('ROLE_TAKEN', 'STRENGTHENS'),
  ('SEAT_REVIEWED', 'NEUTRAL'),
  ('HOLD_ACKNOWLEDGED', 'NEUTRAL'),
  ('DEPARTURE_RECORDED', 'NEUTRAL'),
  ('NOTIFICATION_SENT', 'NEUTRAL'),
  ('ROLE_GIVEN', 'WEAKENS');

ALTER TABLE holdfast.entry_kind ENABLE ALWAYS TRIGGER kept;
ALTER TABLE holdfast.entry_kind FORCE ROW LEVEL SECURITY;
