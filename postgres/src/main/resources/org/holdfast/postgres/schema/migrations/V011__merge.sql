-- SPDX-License-Identifier: Apache-2.0
-- Which two subjects are one person. What covers one covers the other.
CREATE TABLE holdfast.merge (
  position bigint PRIMARY KEY,
  subject uuid NOT NULL,
  other uuid NOT NULL
);

CALL holdfast.keep('merge', 'INSERT');
