-- SPDX-License-Identifier: Apache-2.0
-- One row: how many leaves, and the roots of the largest complete subtrees from the left (RFC 9162).
-- Whoever holds its lock appends.
CREATE TABLE holdfast.log_head (
  one boolean PRIMARY KEY DEFAULT true CHECK (one),
  size bigint NOT NULL,
  frontier bytea[] NOT NULL
);

INSERT INTO holdfast.log_head (size, frontier) VALUES (0, '{}');

CALL holdfast.keep('log_head', 'UPDATE');
