-- SPDX-License-Identifier: Apache-2.0
-- Run once by an administrator in an empty database; running it again changes nothing.
--   holdfast_owner     owns schema and tables; nobody logs in as it
--   holdfast_writer    the functions run as it; it may append, and alter no table
--   holdfast_migrator  logs in to migrate, and becomes holdfast_owner for that
--   holdfast_app       logs in to work: it reads, and calls functions
DO $$
BEGIN
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'holdfast_owner') THEN
    CREATE ROLE holdfast_owner NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'holdfast_writer') THEN
    CREATE ROLE holdfast_writer NOLOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'holdfast_migrator') THEN
    CREATE ROLE holdfast_migrator LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
  IF NOT EXISTS (SELECT FROM pg_roles WHERE rolname = 'holdfast_app') THEN
    CREATE ROLE holdfast_app LOGIN NOSUPERUSER NOBYPASSRLS NOCREATEDB NOCREATEROLE;
  END IF;
END
$$;

-- INHERIT FALSE: neither the migrator nor the owner has the other's rights, or sees its rows, without
-- saying SET ROLE.
GRANT holdfast_owner TO holdfast_migrator WITH INHERIT FALSE, SET TRUE;
GRANT holdfast_writer TO holdfast_owner WITH INHERIT FALSE, SET TRUE;
ALTER ROLE holdfast_migrator SET role = 'holdfast_owner';

DO $$
BEGIN
  EXECUTE format('REVOKE ALL ON DATABASE %I FROM PUBLIC', current_database());
  EXECUTE format(
    'GRANT CONNECT ON DATABASE %I TO holdfast_migrator, holdfast_app', current_database());
END
$$;

REVOKE ALL ON SCHEMA public FROM PUBLIC;
CREATE SCHEMA IF NOT EXISTS holdfast AUTHORIZATION holdfast_owner;
CREATE SCHEMA IF NOT EXISTS holdfast_rebuilt AUTHORIZATION holdfast_owner;
CREATE SCHEMA IF NOT EXISTS holdfast_desk AUTHORIZATION holdfast_owner;
