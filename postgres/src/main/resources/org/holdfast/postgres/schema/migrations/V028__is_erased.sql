-- SPDX-License-Identifier: Apache-2.0
-- Whether the erasure of this person is recorded, under this subject or one that is the same person.
CREATE FUNCTION holdfast.is_erased(p_subject uuid) RETURNS boolean
LANGUAGE sql STABLE AS $$
  SELECT EXISTS (
    SELECT FROM holdfast.erasure WHERE subject IN (SELECT holdfast.same_person(p_subject)));
$$;
