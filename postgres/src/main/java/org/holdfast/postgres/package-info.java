// SPDX-License-Identifier: Apache-2.0
/// What do all parts of the database adapter share?
///
/// Words: a *failure* is the environment's, never the record's: what the record refuses is an
/// answer and no exception; *owner-only* is a file that nobody but its owner reads.
///
/// Units: a SQLSTATE is five characters.
///
/// Refuses: to carry a value, a name or a server's own words in an exception. Those hold what was
/// being written.
///
/// Start reading at [DatabaseFailure]; then the packages `server`, `schema`, `connection`, `record`
/// and `publish`, in this order.
@NullMarked
package org.holdfast.postgres;

import org.jspecify.annotations.NullMarked;
