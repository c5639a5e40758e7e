-- SPDX-License-Identifier: Apache-2.0
-- How many members a class has, as those who keep the class said.
CREATE TABLE holdfast.class_list (
  grp text NOT NULL,
  number bigint NOT NULL,
  position bigint NOT NULL,
  PRIMARY KEY (grp, position)
);

CALL holdfast.keep('class_list', 'INSERT');
