-- SPDX-License-Identifier: Apache-2.0
-- The application calls these functions and no other; they run as holdfast_writer.
DO $$
DECLARE
  f regprocedure;
BEGIN
  GRANT USAGE ON SCHEMA holdfast TO holdfast_app, holdfast_writer;
  GRANT SELECT ON ALL TABLES IN SCHEMA holdfast_rebuilt TO holdfast_app, holdfast_writer;
  GRANT SELECT ON holdfast.migration TO holdfast_app;
  FOR f IN SELECT p.oid FROM pg_proc p WHERE p.pronamespace = 'holdfast'::regnamespace LOOP
    EXECUTE format('REVOKE ALL ON ROUTINE %s FROM PUBLIC', f);
    EXECUTE format('GRANT EXECUTE ON ROUTINE %s TO holdfast_writer', f);
  END LOOP;
  GRANT CREATE ON SCHEMA holdfast TO holdfast_writer;
  FOR f IN SELECT p.oid FROM pg_proc p
      WHERE p.pronamespace = 'holdfast'::regnamespace AND p.prosecdef LOOP
    EXECUTE format('GRANT EXECUTE ON FUNCTION %s TO holdfast_app', f);
    EXECUTE format('ALTER FUNCTION %s OWNER TO holdfast_writer', f);
  END LOOP;
  REVOKE CREATE ON SCHEMA holdfast FROM holdfast_writer;
END
$$;
