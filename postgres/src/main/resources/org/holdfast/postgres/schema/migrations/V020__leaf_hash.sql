-- SPDX-License-Identifier: Apache-2.0
-- RFC 9162, 2.1.1.
CREATE FUNCTION holdfast.leaf_hash(p_leaf bytea) RETURNS bytea
LANGUAGE sql IMMUTABLE STRICT PARALLEL SAFE
RETURN pg_catalog.sha256('\x00'::bytea || p_leaf);
