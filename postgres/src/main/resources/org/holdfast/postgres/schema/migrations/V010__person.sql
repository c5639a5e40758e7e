-- SPDX-License-Identifier: Apache-2.0
-- Who is registered, and under which name in the registry; gone is the position at which the person was
-- merged into another or erased.
CREATE TABLE holdfast.person (
  subject uuid PRIMARY KEY,
  name text,
  registered bigint NOT NULL,
  gone bigint
);

CREATE INDEX person_of_name ON holdfast.person (name);

CALL holdfast.keep('person', 'INSERT UPDATE');
