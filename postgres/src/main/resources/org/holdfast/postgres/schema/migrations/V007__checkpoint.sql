-- SPDX-License-Identifier: Apache-2.0
-- What was signed, stored before it is served. One root for one size, for ever.
CREATE TABLE holdfast.checkpoint (
  size bigint PRIMARY KEY CHECK (size >= 0),
  root bytea NOT NULL CHECK (length(root) = 32),
  note text NOT NULL,
  stored_at timestamptz NOT NULL
);

CALL holdfast.keep('checkpoint', 'INSERT');
