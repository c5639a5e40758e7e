// SPDX-License-Identifier: Apache-2.0
/// How do the deadlines of a return case get into the calendars of those who must meet them?
///
/// Words: an *event* is one due time under one order, of one owner; RFC 5545 has the rest.
///
/// Units: UTC; a day without a clock time is an event of that whole day, and ends at its midnight.
///
/// Refuses: to name anybody or any place unless asked to; to read a clock, or to look up a zone.
///
/// Start reading at [CaseCalendar].
@NullMarked
package org.holdfast.report.calendar;

import org.jspecify.annotations.NullMarked;
