-- SPDX-License-Identifier: Apache-2.0
-- How many entries there are, and one more than the last position: the same number as the head's size, or
-- something was lost.
CREATE FUNCTION holdfast.entry_count(OUT entries bigint, OUT beyond_last bigint)
LANGUAGE sql STABLE SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
  SELECT count(*), coalesce(max(x.position) + 1, 0) FROM entry x;
$$;
