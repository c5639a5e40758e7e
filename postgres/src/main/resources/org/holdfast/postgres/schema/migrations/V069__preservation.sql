-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.preservation WITH (security_invoker = true) AS
SELECT n.object AS notice, n.subject, n.position AS noticed,
  (SELECT min(l.position) FROM holdfast.entry l
    WHERE l.kind = 'PRESERVATION_LIFTED' AND l.object = n.object) AS lifted
FROM holdfast.entry n WHERE n.kind = 'PRESERVATION_NOTICED';
