-- SPDX-License-Identifier: Apache-2.0
-- Documents, byte for byte, each sealed; beside the entries, so that these are read without them.
CREATE TABLE holdfast.document (
  position bigint PRIMARY KEY REFERENCES holdfast.entry,
  compartment text NOT NULL,
  sealed bytea NOT NULL
);

CALL holdfast.keep('document', 'INSERT',
  'compartment = ANY (string_to_array(nullif(current_setting(''holdfast.compartments'', true), ''''), '',''))');
