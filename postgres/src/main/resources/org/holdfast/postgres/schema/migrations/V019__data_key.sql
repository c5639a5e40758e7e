-- SPDX-License-Identifier: Apache-2.0
-- Keys, each wrapped by a master key that is not in the database. One seals, the other makes content_mac; both
-- are destroyed together. A destroyed key leaves its row, so that it is not made anew; gone_at is when the table's
-- file was written anew without it.
CREATE TABLE holdfast.data_key (
  key_id text PRIMARY KEY,
  subject uuid UNIQUE,
  wrapped bytea,
  wrapped_mac bytea,
  made_at timestamptz NOT NULL,
  destroyed_at timestamptz,
  gone_at timestamptz,
  CHECK ((wrapped IS NULL) = (destroyed_at IS NOT NULL) AND (wrapped_mac IS NULL) = (wrapped IS NULL))
);

CALL holdfast.keep('data_key', 'INSERT UPDATE');

-- What a destroyed key's row held goes from the file when the table is vacuumed.
GRANT MAINTAIN ON holdfast.data_key TO holdfast_app;
