// SPDX-License-Identifier: Apache-2.0
/// Which deadline is asked for, and what does the law make of it?
///
/// Words: the *words* of a deadline are what somebody wrote, in the columns of a table or on a
/// command line; a *question* is what they mean; what is *extra* is out of the ordinary.
///
/// Units: lines and columns from 1; times as a court's clock shows them, in a zone that is stated
/// or follows from the court.
///
/// Refuses: words that contradict each other or that the rule has no use for, a clock time that the
/// night of a change of clocks skips or shows twice, a zone that would have to be guessed. One row
/// that cannot be read spoils its table.
///
/// Start reading at [Question] and [DeadlineWords], then [QuestionReader]; [Deadlines] is the
/// table.
@NullMarked
package org.holdfast.intake.deadline;

import org.jspecify.annotations.NullMarked;
