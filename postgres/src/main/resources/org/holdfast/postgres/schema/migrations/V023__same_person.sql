-- SPDX-License-Identifier: Apache-2.0
-- Every subject that merging has made one person with this one, and this one.
CREATE FUNCTION holdfast.same_person(p_subject uuid) RETURNS SETOF uuid
LANGUAGE sql STABLE AS $$
  WITH RECURSIVE one (subject) AS (
    VALUES (p_subject)
    UNION
    SELECT CASE WHEN m.subject = one.subject THEN m.other ELSE m.subject END
    FROM holdfast.merge m JOIN one ON one.subject IN (m.subject, m.other)
  )
  SELECT subject FROM one;
$$;
