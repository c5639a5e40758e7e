-- SPDX-License-Identifier: Apache-2.0
-- What one person proposed, and what came of it.
CREATE TABLE holdfast.proposal (
  position bigint PRIMARY KEY,
  kind text NOT NULL,
  content_mac bytea NOT NULL,
  proposer text NOT NULL,
  used_by bigint,
  withdrawn_by bigint
);

CALL holdfast.keep('proposal', 'INSERT UPDATE');
