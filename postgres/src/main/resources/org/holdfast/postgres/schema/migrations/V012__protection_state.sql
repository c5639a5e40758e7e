-- SPDX-License-Identifier: Apache-2.0
-- Whether a protection's end is recorded, and whom it covers: a person, a class, or both.
CREATE TABLE holdfast.protection_state (
  protection text PRIMARY KEY,
  subject uuid,
  grp text,
  recorded bigint NOT NULL,
  ended bigint,
  CHECK (subject IS NOT NULL OR grp IS NOT NULL)
);

CREATE INDEX protection_of_subject ON holdfast.protection_state (subject);
CREATE INDEX protection_of_class ON holdfast.protection_state (grp);

CALL holdfast.keep('protection_state', 'INSERT UPDATE');
