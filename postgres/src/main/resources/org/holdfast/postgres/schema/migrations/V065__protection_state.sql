-- SPDX-License-Identifier: Apache-2.0
CREATE VIEW holdfast_rebuilt.protection_state WITH (security_invoker = true) AS
SELECT r.object AS protection, r.subject, r.grp, r.position AS recorded,
  (SELECT min(x.position) FROM holdfast.entry x
    WHERE x.kind = 'PROTECTION_ENDED' AND x.object = r.object
      AND (x.subject IS NULL OR x.subject = r.subject)
      AND x.position > (
        SELECT coalesce(max(y.position), -1) FROM holdfast.entry y
        WHERE y.kind = 'PROTECTION_RESTORED' AND y.object = r.object)) AS ended
FROM holdfast.entry r WHERE r.kind = 'PROTECTION_RECORDED';
