-- SPDX-License-Identifier: Apache-2.0
-- With what people sign in at the desk. Who they are and what they may do is in the record; here
-- stands nothing but what they know, and how often it was not known.
CREATE TABLE holdfast_desk.account (
  actor text PRIMARY KEY,
  password_hash text NOT NULL,
  failed integer NOT NULL DEFAULT 0 CHECK (failed >= 0),
  locked_until timestamptz,
  changed_at timestamptz NOT NULL
);
