-- SPDX-License-Identifier: Apache-2.0
-- What must not be erased. No subject: nothing may be, of anybody.
CREATE TABLE holdfast.preservation (
  notice text PRIMARY KEY,
  subject uuid,
  noticed bigint NOT NULL,
  lifted bigint
);

CALL holdfast.keep('preservation', 'INSERT UPDATE');
