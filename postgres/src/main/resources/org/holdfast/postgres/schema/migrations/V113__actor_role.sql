-- SPDX-License-Identifier: Apache-2.0
-- Which roles a person has: the newest giving, and the taking after it.
CREATE TABLE holdfast.actor_role (
  actor text NOT NULL,
  role text NOT NULL,
  given bigint NOT NULL,
  taken bigint,
  PRIMARY KEY (actor, role)
);

CALL holdfast.keep('actor_role', 'INSERT UPDATE');
