-- SPDX-License-Identifier: Apache-2.0
-- Stops what is not an append by one of the functions. A statement trigger: it fires for no rows too,
-- and so tells an owner, who sees no row, that nothing was done.
CREATE FUNCTION holdfast.refuse_change() RETURNS trigger
LANGUAGE plpgsql SET search_path = pg_catalog, holdfast, pg_temp AS $$
DECLARE
  allowed text[] := string_to_array(TG_ARGV[0], ' ');
BEGIN
  IF current_user <> 'holdfast_writer' OR TG_OP <> ALL (allowed) THEN
    PERFORM refuse('HF030');
  END IF;
  RETURN NULL;
END
$$;
