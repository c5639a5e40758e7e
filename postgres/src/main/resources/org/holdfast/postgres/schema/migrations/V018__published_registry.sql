-- SPDX-License-Identifier: Apache-2.0
-- How large the registry was at each publication: persons, protections in force, members by class.
CREATE TABLE holdfast.published_registry (
  position bigint PRIMARY KEY,
  sha256 text NOT NULL,
  persons bigint NOT NULL,
  protections bigint NOT NULL,
  members jsonb NOT NULL
);

CALL holdfast.keep('published_registry', 'INSERT');
