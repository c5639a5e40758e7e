-- SPDX-License-Identifier: Apache-2.0
-- Whoever listens hears that the record has grown, once for each transaction, when it is committed. It is a hint and
-- carries nothing: who must know asks how long the record is.
CREATE FUNCTION holdfast.tell_head() RETURNS trigger
LANGUAGE plpgsql AS $$
BEGIN
  PERFORM pg_notify('holdfast_head', '');
  RETURN NULL;
END
$$;

REVOKE ALL ON FUNCTION holdfast.tell_head FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.tell_head TO holdfast_writer;

CREATE TRIGGER told AFTER UPDATE ON holdfast.log_head
  FOR EACH STATEMENT EXECUTE FUNCTION holdfast.tell_head();
