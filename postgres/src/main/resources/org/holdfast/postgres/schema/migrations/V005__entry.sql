-- SPDX-License-Identifier: Apache-2.0
-- The record. A position is a leaf's index: from 0, without gaps, in the order of commit. What is sealed or
-- hashed does not compress, and a row of usual size stays in one piece.
CREATE TABLE holdfast.entry (
  position bigint PRIMARY KEY CHECK (position >= 0),
  idempotency_key text NOT NULL UNIQUE,
  kind text NOT NULL REFERENCES holdfast.entry_kind,
  actor text NOT NULL,
  proposal bigint REFERENCES holdfast.entry,
  subject uuid,
  object text,
  grp text,
  number bigint,
  compartment text NOT NULL,
  recorded_at timestamptz NOT NULL,
  leaf bytea STORAGE EXTERNAL NOT NULL CHECK (length(leaf) BETWEEN 1 AND 65535),
  leaf_hash bytea NOT NULL CHECK (length(leaf_hash) = 32),
  payload bytea STORAGE EXTERNAL NOT NULL,
  content_mac bytea NOT NULL CHECK (length(content_mac) = 32)
) WITH (toast_tuple_target = 8160);

CREATE INDEX entry_of_kind ON holdfast.entry (kind, position);
CREATE INDEX entry_of_object ON holdfast.entry (object, kind, position) WHERE object IS NOT NULL;
CREATE INDEX entry_of_proposal ON holdfast.entry (proposal) WHERE proposal IS NOT NULL;
CREATE INDEX entry_of_subject ON holdfast.entry (subject, position) WHERE subject IS NOT NULL;

CALL holdfast.keep('entry', 'INSERT',
  'compartment = ANY (string_to_array(nullif(current_setting(''holdfast.compartments'', true), ''''), '',''))');
