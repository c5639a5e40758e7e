-- SPDX-License-Identifier: Apache-2.0
-- Classes whose members are not as many as their newest list says, without an explanation that came after
-- the list and after the members last changed; and those with fewer than an earlier list says, less whom two
-- persons removed since, without an explanation after it: else a shorter list would hide a gap.
CREATE FUNCTION holdfast.classes_with_a_gap() RETURNS SETOF text
LANGUAGE sql STABLE AS $$
  SELECT l.grp
  FROM (SELECT DISTINCT ON (grp) grp, number, position
    FROM holdfast.class_list ORDER BY grp, position DESC) AS l
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE m.removed IS NULL) AS members,
      max(greatest(m.added, m.removed)) AS changed
    FROM holdfast.membership m WHERE m.grp = l.grp) AS c
  WHERE c.members <> l.number
    AND NOT EXISTS (
      SELECT FROM holdfast.gap_explained g
      WHERE g.grp = l.grp AND g.position > greatest(l.position, c.changed))
  UNION
  SELECT l.grp
  FROM holdfast.class_list l
  CROSS JOIN LATERAL (
    SELECT count(*) FILTER (WHERE m.removed IS NULL OR m.removed > l.position) AS members
    FROM holdfast.membership m WHERE m.grp = l.grp) AS c
  WHERE c.members < l.number
    AND NOT EXISTS (
      SELECT FROM holdfast.gap_explained g WHERE g.grp = l.grp AND g.position > l.position);
$$;
