-- SPDX-License-Identifier: Apache-2.0
-- What people of the desk keep for themselves and each other, and what is no fact of the record: a
-- saved mapping of columns, whom to call, who has a review open.
CREATE TABLE holdfast_desk.setting (
  area text NOT NULL,
  name text NOT NULL,
  value text NOT NULL,
  actor text NOT NULL,
  changed_at timestamptz NOT NULL,
  PRIMARY KEY (area, name)
);
