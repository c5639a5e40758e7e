// SPDX-License-Identifier: Apache-2.0
/// Was an executed removal barred at the minute of departure, and who had been told?
///
/// Words: a *removal* is one row of a list of people who left; a *ground* is one thing that barred
/// it, or may have; a *finding* is what all grounds together say; a *failure mode* is one of the
/// twelve ways in which a check can fail, proposed from facts for a person to decide.
///
/// Units: instants on the UTC time line; a departure may be known by its day only.
///
/// Refuses: to conclude. A finding is an *apparent* violation, and never says what anyone knew; to
/// call certain what hangs on a reading, an unsettled fact or a likeness; to drop a row.
///
/// Start reading at [Removal] and [Finding], then [Violations], which makes one of the other.
@NullMarked
package org.holdfast.casefile.violation;

import org.jspecify.annotations.NullMarked;
