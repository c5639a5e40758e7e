// SPDX-License-Identifier: Apache-2.0
/// Does the record stay whole when the database, the application or a backup fails under it?
///
/// Words: a *cycle* is work, a kill, a restart and a check; a *point* is the step of the work at
/// which was killed, or `RANDOM`; an *epoch* is a record of its own that some cycles share; a
/// *ledger* is what was acknowledged, kept outside the record.
///
/// Units: a cycle counts where three writers or more were asking when the server was killed.
///
/// Refuses: to call a cycle good of which anything acknowledged is missing or different.
///
/// Start reading at [KillDatabaseBench]; then [RecordCheck].
@NullMarked
package org.holdfast.cli.campaign;

import org.jspecify.annotations.NullMarked;
