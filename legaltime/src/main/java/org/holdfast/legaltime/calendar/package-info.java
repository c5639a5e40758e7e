// SPDX-License-Identifier: Apache-2.0
/// On which days is a federal court open?
///
/// Words: a *legal holiday* closes by every reading; a *doubtful* day closes by one reading only; a
/// day *stands in* for a holiday that falls on a weekend.
///
/// Units: calendar days, from 2005 to 2035.
///
/// Refuses: to settle what nobody has settled. But for Patriots' Day in Massachusetts, which a
/// committee note settles, a state's day is doubtful however well its statute is cited.
///
/// Start reading at [Openness], then [CourtCalendar]; the days themselves are in `holidays.tsv`,
/// the courts in `courts.tsv`, both written to be corrected by a lawyer.
@NullMarked
package org.holdfast.legaltime.calendar;

import org.jspecify.annotations.NullMarked;
