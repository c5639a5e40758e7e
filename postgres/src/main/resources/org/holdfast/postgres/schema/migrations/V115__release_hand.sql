-- SPDX-License-Identifier: Apache-2.0
-- Whose hands are on a release: one row for the proposal, one for what carries it out. The constraints are the rule:
-- two people, from two sessions, on behalf of two. Whoever acts for nobody else acts for itself.
CREATE TABLE holdfast.release_hand (
  position bigint PRIMARY KEY,
  proposal bigint NOT NULL,
  actor text NOT NULL,
  session_digest text NOT NULL CHECK (session_digest ~ '^[0-9a-f]{64}$'),
  delegation text NOT NULL CHECK (delegation <> ''),
  CONSTRAINT two_people UNIQUE (proposal, actor),
  CONSTRAINT two_sessions UNIQUE (proposal, session_digest),
  CONSTRAINT two_delegations UNIQUE (proposal, delegation)
);

CALL holdfast.keep('release_hand', 'INSERT');
