-- SPDX-License-Identifier: Apache-2.0
-- The subject that a registry's name for a person, or the subject itself in text, stands for. NULL where the
-- record knows none, or more than one, or that person was merged into another or erased.
CREATE FUNCTION holdfast.person_named(p_name text) RETURNS uuid
LANGUAGE sql STABLE AS $$
  SELECT CASE WHEN count(*) = 1 THEN (array_agg(subject))[1] END
  FROM holdfast.person WHERE gone IS NULL AND (name = p_name OR subject::text = p_name);
$$;
