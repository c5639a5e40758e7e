// SPDX-License-Identifier: Apache-2.0
/// How is a computed deadline read, printed and sent?
///
/// Words: a *stated* deadline is the question and its answer side by side; its *ends* are when a
/// duty is due and when a protection runs out.
///
/// Units: times as the court's clock shows them, with the zone or the offset beside them.
///
/// Refuses: to show one end where there are two, or to let a protection end earlier than it does: a
/// duty is rounded down to the minute, a protection up.
///
/// Start reading at [StatedDeadline] and [DeadlineText]; then [DeadlineJson] and [DeadlineCsv].
@NullMarked
package org.holdfast.report.deadline;

import org.jspecify.annotations.NullMarked;
