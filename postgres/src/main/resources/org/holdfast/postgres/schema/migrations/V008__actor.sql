-- SPDX-License-Identifier: Apache-2.0
-- Who may act. A retired actor stays: that there were ever two persons is never forgotten.
CREATE TABLE holdfast.actor (
  actor text PRIMARY KEY,
  type text NOT NULL CHECK (type IN ('PERSON', 'MACHINE')),
  admitted bigint NOT NULL,
  retired bigint
);

CALL holdfast.keep('actor', 'INSERT UPDATE');
