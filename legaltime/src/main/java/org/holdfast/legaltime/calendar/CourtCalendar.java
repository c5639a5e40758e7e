// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.Set;

/// Which days are open for one court: weekends, the legal holidays of 5 U.S.C. 6103(a), the days of
/// the states that count, and days on which it was closed by presidential order.
///
/// A reader would get this wrong: a state's day counts only where a period runs forward from an
/// event (FRCP 6(a)(6)(C)), so the same day may be closed for one count and open for another. And a
/// holiday that falls on a weekend does not simply move: 5 U.S.C. 6103(b) gives federal employees
/// the Friday before, and Executive Order 11582 the Monday after, for pay and leave; whether the
/// rules of court follow is read both ways.
///
/// @param states the states whose days count, by postal code; empty where none is known
/// @param closures days of closure by presidential order, read both ways
public record CourtCalendar(Set<String> states, Set<LocalDate> closures) {

  /// The calendar of federal days alone.
  public static final CourtCalendar FEDERAL = new CourtCalendar(Set.of(), Set.of());

  public CourtCalendar {
    states = Set.copyOf(states);
    closures = Set.copyOf(closures);
    for (String state : states) {
      if (!Courts.isState(state)) {
        throw new IllegalArgumentException("no state with a federal district court");
      }
    }
  }

  /// Whether the court is open on a day. Days far outside the covered years know weekends only.
  ///
  /// @param stateDaysCount whether the count is one for which a state's days are legal holidays
  public Openness on(LocalDate day, boolean stateDaysCount) {
    if (weekend(day)) {
      return Openness.Weekend.WEEKEND;
    }
    Openness open = Holidays.on(day, Holiday.FEDERAL).orElse(Openness.Open.OPEN);
    if (closures.contains(day)) {
      open = firmest(open, new Openness.Doubtful("", "", "", Openness.Doubt.CLOSED_BY_PRESIDENT));
    }
    if (stateDaysCount) {
      for (String state : states.stream().sorted().toList()) {
        open = firmest(open, Holidays.on(day, state).orElse(Openness.Open.OPEN));
      }
    }
    return open;
  }

  private static Openness firmest(Openness one, Openness other) {
    return one == Openness.Open.OPEN ? other : Holidays.firmer(one, other);
  }

  private static boolean weekend(LocalDate day) {
    return day.getDayOfWeek() == DayOfWeek.SATURDAY || day.getDayOfWeek() == DayOfWeek.SUNDAY;
  }
}
