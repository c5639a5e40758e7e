// SPDX-License-Identifier: Apache-2.0
/// Who may record what, and what follows from everything that was recorded?
///
/// Words: a *draft* is an entry that is asked to be recorded; a *refusal* says which rule keeps it
/// out; a *vault* keeps the keys under which entries are sealed; a *case file* is the record
/// itself, behind a port that PostgreSQL and plain memory both serve.
///
/// Units: positions count from 0 without a gap, in the order of commit; a view is asked for as of a
/// position.
///
/// Refuses: what weakens somebody's answer without two different people, what erases under a
/// preservation notice or while a protection may be in force, and a registry that has lost members
/// which nobody explained. The same rules stand in the database as constraints.
///
/// Start reading at [CaseFile].
@NullMarked
package org.holdfast.casefile.record;

import org.jspecify.annotations.NullMarked;
