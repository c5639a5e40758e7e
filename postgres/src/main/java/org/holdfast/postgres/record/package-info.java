// SPDX-License-Identifier: Apache-2.0
/// How is the record kept on disk, and who can read it there?
///
/// Words: a *payload* is an entry's disclosures, sealed; a *key ring* holds one pair of keys for
/// each person, and one for what concerns nobody; the *master key* wraps them all and is not in the
/// database; *content MAC* is how two persons are seen to have said the same.
///
/// Units: positions count from 0; keys are AES-256-GCM and HMAC-SHA-256, by Tink.
///
/// Refuses: whatever the rules in the database refuse; to open what was sealed for another place;
/// to make a key anew that was destroyed.
///
/// Start reading at [PostgresCaseFile]; then [PostgresVault] and [MasterKey].
@NullMarked
package org.holdfast.postgres.record;

import org.jspecify.annotations.NullMarked;
