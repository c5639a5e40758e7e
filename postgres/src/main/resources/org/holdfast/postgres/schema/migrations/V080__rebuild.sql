-- SPDX-License-Identifier: Apache-2.0
-- Compares every projection, row by row, with what all entries make of it; and each leaf hash with its leaf.
-- No row means no difference.
CREATE FUNCTION holdfast.rebuild() RETURNS TABLE (projection text, missing bigint, surplus bigint)
LANGUAGE plpgsql STABLE SECURITY DEFINER SET search_path = pg_catalog, holdfast, pg_temp AS $$
BEGIN
  FOR projection IN
    SELECT c.relname FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace
    WHERE n.nspname = 'holdfast_rebuilt' AND c.relkind = 'v' ORDER BY c.relname
  LOOP
    EXECUTE format(
      'SELECT (SELECT count(*) FROM (SELECT * FROM holdfast_rebuilt.%1$I EXCEPT ALL SELECT * FROM holdfast.%1$I) m),'
      ' (SELECT count(*) FROM (SELECT * FROM holdfast.%1$I EXCEPT ALL SELECT * FROM holdfast_rebuilt.%1$I) s)',
      projection) INTO missing, surplus;
    IF missing + surplus > 0 THEN
      RETURN NEXT;
    END IF;
  END LOOP;
  projection := 'leaf_hash';
  missing := (SELECT count(*) FROM entry x WHERE x.leaf_hash <> leaf_hash(x.leaf));
  surplus := 0;
  IF missing > 0 THEN
    RETURN NEXT;
  END IF;
END
$$;
