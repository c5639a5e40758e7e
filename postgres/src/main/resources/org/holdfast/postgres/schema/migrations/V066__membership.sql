-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.membership WITH (security_invoker = true) AS
SELECT a.grp, a.subject, a.added,
  (SELECT min(r.position) FROM holdfast.entry r
    WHERE r.kind = 'MEMBER_REMOVED' AND r.grp = a.grp AND r.subject = a.subject
      AND r.position > a.added) AS removed
FROM (
  SELECT grp, subject, max(position) AS added
  FROM holdfast.entry WHERE kind = 'MEMBER_ADDED' GROUP BY grp, subject) AS a;
