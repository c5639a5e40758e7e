// SPDX-License-Identifier: Apache-2.0
/// Is the database there, of this version, and fit to keep the record?
///
/// Words: *provisioning* makes roles and is an administrator's act; a *migration* is one file and
/// one object; an *examination* decides at each start whether this database may be used.
///
/// Units: sizes count entries; roots are SHA-256, 32 bytes.
///
/// Refuses: a role that could get around the rules, a server that could lose what it acknowledged,
/// a record that is shorter than, or other than, what was published of it.
///
/// Start reading at [Provisioning], [Migrations] and [Examination]. The tables, rules and functions
/// are in `docs/spec/database.md`.
@NullMarked
package org.holdfast.postgres.schema;

import org.jspecify.annotations.NullMarked;
