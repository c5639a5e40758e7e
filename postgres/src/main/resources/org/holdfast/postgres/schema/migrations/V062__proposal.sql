-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.proposal WITH (security_invoker = true) AS
SELECT p.position, p.object AS kind, p.content_mac, p.actor AS proposer,
  (SELECT u.position FROM holdfast.entry u WHERE u.proposal = p.position) AS used_by,
  (SELECT w.position FROM holdfast.entry w
    WHERE w.kind = 'PROPOSAL_WITHDRAWN' AND w.object = p.position::text) AS withdrawn_by
FROM holdfast.entry p WHERE p.kind = 'PROPOSED';
