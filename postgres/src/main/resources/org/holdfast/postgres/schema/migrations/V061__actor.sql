-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.actor WITH (security_invoker = true) AS
SELECT a.object AS actor, a.grp AS type, a.position AS admitted,
  (SELECT min(r.position) FROM holdfast.entry r
    WHERE r.kind = 'ACTOR_RETIRED' AND r.object = a.object) AS retired
FROM holdfast.entry a WHERE a.kind = 'ACTOR_ADMITTED';
