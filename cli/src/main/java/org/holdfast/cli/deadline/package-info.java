// SPDX-License-Identifier: Apache-2.0
/// When is it due, by which rule, and how long does a protection run?
///
/// Words: one deadline is asked for in *words*, one option each; a *table* asks for one on each
/// row.
///
/// Units: those of the law: hours, days, weeks, months, years, business days.
///
/// Refuses: to guess a zone, an offset or an hour, and to print a table of which one row cannot be
/// read.
///
/// Start reading at [DeadlineCommand].
@NullMarked
package org.holdfast.cli.deadline;

import org.jspecify.annotations.NullMarked;
