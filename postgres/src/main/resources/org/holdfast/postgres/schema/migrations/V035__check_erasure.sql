-- SPDX-License-Identifier: Apache-2.0
-- Nobody is erased whom a preservation covers, or for whom a protection may be in force.
CREATE FUNCTION holdfast.check_erasure(e holdfast.entry) RETURNS void
LANGUAGE plpgsql STABLE AS $$
BEGIN
  IF is_preserved(e.subject) THEN
    PERFORM refuse('HF009');
  ELSIF may_be_protected(e.subject) THEN
    PERFORM refuse('HF010');
  END IF;
END
$$;
