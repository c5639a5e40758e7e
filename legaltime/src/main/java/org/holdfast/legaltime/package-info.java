// SPDX-License-Identifier: Apache-2.0
/// When is it due, and when does a protection end?
///
/// Words: a *moment* is a time with the precision at which it is known; a *period* is counted by a
/// *rule*; a *reading* is one defensible result of the count; a *counting* is the whole question.
///
/// Units: instants on the UTC time line, dates in the zone of the court, from 2005 to 2035.
///
/// Refuses: years outside the calendars it ships, and what a rule says nothing of. Nothing here
/// reads a clock, a default zone or a locale.
///
/// Start reading at [Moment], [Period] and [Counting], then the verb that counts it, [Deadline];
/// the rules are rows of `rules.tsv`, the days those of the calendar's tables.
@NullMarked
package org.holdfast.legaltime;

import org.jspecify.annotations.NullMarked;
