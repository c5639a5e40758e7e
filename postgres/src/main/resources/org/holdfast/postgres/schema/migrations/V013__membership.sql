-- SPDX-License-Identifier: Apache-2.0
-- Who belongs to a class: the newest adding, and the removal after it.
CREATE TABLE holdfast.membership (
  grp text NOT NULL,
  subject uuid NOT NULL,
  added bigint NOT NULL,
  removed bigint,
  PRIMARY KEY (grp, subject)
);

CREATE INDEX membership_of_subject ON holdfast.membership (subject);

CALL holdfast.keep('membership', 'INSERT UPDATE');
