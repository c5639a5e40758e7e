// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.ZoneId;
import org.holdfast.casefile.order.Due;
import org.holdfast.legaltime.Computation;
import org.holdfast.legaltime.Counting;
import org.holdfast.legaltime.Deadline;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Rule;
import org.holdfast.legaltime.calendar.CourtCalendar;

/// By which rule and calendar a court counts, and in which zone its days end.
public record CourtDays(Rule rule, CourtCalendar calendar, ZoneId zone) {

  /// A district court of which no more is known than its zone.
  public static CourtDays in(ZoneId zone) {
    return new CourtDays(Rule.FRCP6, CourtCalendar.FEDERAL, zone);
  }

  /// What a period after an event comes to here.
  Computation count(Moment from, Due.Within within) {
    return Deadline.compute(
        Counting.of(rule, from, within.period(), zone).by(calendar).ending(within.dayEnd()));
  }
}
