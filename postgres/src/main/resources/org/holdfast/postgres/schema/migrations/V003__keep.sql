-- SPDX-License-Identifier: Apache-2.0
-- How every table is kept: rows are seen in a context only, the functions write, nobody else does.
-- FORCE binds the owner too; ENABLE ALWAYS binds session_replication_role = replica.
CREATE PROCEDURE holdfast.keep(p_table text, p_changes text, p_seen text)
LANGUAGE plpgsql AS $$
BEGIN
  EXECUTE format('ALTER TABLE holdfast.%I ENABLE ROW LEVEL SECURITY', p_table);
  EXECUTE format('ALTER TABLE holdfast.%I FORCE ROW LEVEL SECURITY', p_table);
  EXECUTE format('CREATE POLICY seen ON holdfast.%I FOR SELECT USING (%s)', p_table, p_seen);
  EXECUTE format('CREATE POLICY written ON holdfast.%I TO holdfast_writer USING (true) WITH CHECK (true)', p_table);
  EXECUTE format('CREATE TRIGGER kept BEFORE INSERT OR UPDATE OR DELETE OR TRUNCATE ON holdfast.%I'
    ' FOR EACH STATEMENT EXECUTE FUNCTION holdfast.refuse_change(%L)', p_table, p_changes);
  EXECUTE format('ALTER TABLE holdfast.%I ENABLE ALWAYS TRIGGER kept', p_table);
  EXECUTE format('REVOKE ALL ON holdfast.%I FROM PUBLIC', p_table);
  EXECUTE format('GRANT SELECT ON holdfast.%I TO holdfast_app, holdfast_writer', p_table);
  IF p_changes <> '' THEN
    EXECUTE format('GRANT %s ON holdfast.%I TO holdfast_writer', replace(p_changes, ' ', ', '), p_table);
  END IF;
END
$$;

-- In any context, and in none.
CREATE PROCEDURE holdfast.keep(p_table text, p_changes text)
LANGUAGE sql AS $$
  CALL holdfast.keep(p_table, p_changes, 'nullif(current_setting(''holdfast.compartments'', true), '''') IS NOT NULL');
$$;
