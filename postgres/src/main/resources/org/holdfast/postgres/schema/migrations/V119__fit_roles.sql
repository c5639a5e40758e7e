-- SPDX-License-Identifier: Apache-2.0
-- The roles in which a person may release.
-- This is deliberate: whoever administered while a reviewer or counsel does not become fit by laying the office down,
-- which one person can do alone; the role is given anew by two.
CREATE FUNCTION holdfast.fit_roles(p_actor text) RETURNS text[]
LANGUAGE sql STABLE AS $$
  SELECT coalesce(array_agg(r.role), '{}') FROM holdfast.actor_role r
  WHERE r.actor = p_actor AND r.role IN ('REVIEWER', 'COUNSEL') AND r.taken IS NULL AND NOT EXISTS (
    SELECT FROM holdfast.actor_role a
    WHERE a.actor = p_actor AND a.role = 'ADMINISTRATOR' AND (a.taken IS NULL OR a.taken > r.given));
$$;

REVOKE ALL ON FUNCTION holdfast.fit_roles FROM PUBLIC;
GRANT EXECUTE ON FUNCTION holdfast.fit_roles TO holdfast_writer;
