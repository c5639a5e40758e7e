// SPDX-License-Identifier: Apache-2.0
/// How is the database spoken to?
///
/// Words: a *login* is an address, a role and its password; *work* is what happens in one
/// transaction; a *context* is the compartments that the work may see.
///
/// Units: a SQLSTATE is five characters; those of class HF are refusals of the record.
///
/// Refuses: work without a context sees nothing; a server's words never leave it, as they quote
/// values.
///
/// Start reading at [Database].
@NullMarked
package org.holdfast.postgres.connection;

import org.jspecify.annotations.NullMarked;
