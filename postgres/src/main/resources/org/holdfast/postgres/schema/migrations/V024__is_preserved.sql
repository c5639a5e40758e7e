-- SPDX-License-Identifier: Apache-2.0
-- Whether a notice, not lifted, covers this person or everybody.
CREATE FUNCTION holdfast.is_preserved(p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM holdfast.preservation
    WHERE lifted IS NULL
      AND (subject IS NULL OR subject IN (SELECT holdfast.same_person(p_subject))));
$$;
