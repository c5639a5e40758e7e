-- SPDX-License-Identifier: Apache-2.0
-- Whether a protection without a recorded end covers this person, or a class the person belongs to.
CREATE FUNCTION holdfast.may_be_protected(p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM holdfast.protection_state p
    WHERE p.ended IS NULL
      AND (p.subject IN (SELECT holdfast.same_person(p_subject))
        OR p.grp IN (
          SELECT m.grp FROM holdfast.membership m
          WHERE m.removed IS NULL AND m.subject IN (SELECT holdfast.same_person(p_subject)))));
$$;
