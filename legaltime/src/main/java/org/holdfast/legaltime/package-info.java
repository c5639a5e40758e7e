// SPDX-License-Identifier: Apache-2.0
/// When is it due, and when does a protection end?
///
/// Words: a *moment* is a time with the precision at which it is known; a *period* is counted by a
/// rule; a *reading* is one defensible result of the count.
///
/// Units: instants on the UTC time line, dates in the zone of the court.
///
/// Refuses: years outside the calendars it ships, and any count without a zone. Nothing here reads
/// a clock, a default zone or a locale.
///
/// Start reading at [Moment], then [Period], then the verb that counts it, [Frcp6].
@NullMarked
package org.holdfast.legaltime;

import org.jspecify.annotations.NullMarked;
