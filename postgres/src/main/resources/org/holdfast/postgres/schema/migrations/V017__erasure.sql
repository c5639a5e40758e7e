-- SPDX-License-Identifier: Apache-2.0
-- Whose erasure was recorded. It is what a key's destruction rests on.
CREATE TABLE holdfast.erasure (
  subject uuid PRIMARY KEY,
  position bigint NOT NULL
);

CALL holdfast.keep('erasure', 'INSERT');
