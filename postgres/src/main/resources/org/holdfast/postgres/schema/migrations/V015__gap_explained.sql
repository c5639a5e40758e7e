-- SPDX-License-Identifier: Apache-2.0
-- That two persons explained why a class has other members than its list says.
CREATE TABLE holdfast.gap_explained (
  grp text NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (grp, position)
);

CALL holdfast.keep('gap_explained', 'INSERT');
