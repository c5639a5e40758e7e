-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.actor_role WITH (security_invoker = true) AS
SELECT g.actor, g.role, g.given,
  (SELECT min(t.position) FROM holdfast.entry t
    WHERE t.kind = 'ROLE_TAKEN' AND t.object = g.actor AND t.grp = g.role AND t.position > g.given) AS taken
FROM (
  SELECT object AS actor, grp AS role, max(position) AS given
  FROM holdfast.entry WHERE kind = 'ROLE_GIVEN' GROUP BY object, grp) AS g;

GRANT SELECT ON holdfast_rebuilt.actor_role TO holdfast_app, holdfast_writer;
