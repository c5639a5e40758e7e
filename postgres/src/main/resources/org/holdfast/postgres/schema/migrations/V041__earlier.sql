-- SPDX-License-Identifier: Apache-2.0
-- The position of the entry with this idempotency key, if there is one. The same key for another entry is
-- refused: a proposal and what carries it out have the same content, but not the same kind.
CREATE FUNCTION holdfast.earlier(e holdfast.entry) RETURNS bigint
LANGUAGE plpgsql STABLE AS $$
DECLARE
  there entry;
BEGIN
  SELECT * INTO there FROM entry x WHERE x.idempotency_key = e.idempotency_key;
  IF FOUND AND (there.kind, there.actor, there.content_mac) <> (e.kind, e.actor, e.content_mac) THEN
    PERFORM refuse('HF007');
  END IF;
  RETURN there.position;
END
$$;
