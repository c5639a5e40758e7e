// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.time.MonthDay;
import java.time.Year;
import java.util.List;
import java.util.Optional;

/// Which days are open for a federal court: weekends and the legal holidays of 5 U.S.C. 6103(a).
///
/// A reader would get this wrong: a holiday that falls on a weekend does not simply move. 5 U.S.C.
/// 6103(b) gives federal employees the Friday before, and Executive Order 11582 the Monday after,
/// for pay and leave; whether FRCP 6(a)(6) follows is read both ways, so the day is
/// [Openness#DOUBTFUL]. State holidays and closures by presidential order are not in here.
public final class FederalCalendar {

  /// The first year it covers.
  public static final int FIRST_YEAR = 2005;

  /// The last year it covers.
  public static final int LAST_YEAR = 2035;

  /// The first year of Juneteenth National Independence Day, Pub. L. 117-17 of 17 June 2021.
  private static final int JUNETEENTH_SINCE = 2021;

  /// Whether a court is open on a day.
  public enum Openness {
    /// A day that counts as any other.
    OPEN,
    /// A Saturday, a Sunday or a legal holiday.
    CLOSED,
    /// A stand-in for a holiday that falls on a weekend: read both ways.
    DOUBTFUL
  }

  private FederalCalendar() {}

  /// Whether it covers a day.
  public static boolean covers(LocalDate day) {
    return day.getYear() >= FIRST_YEAR && day.getYear() <= LAST_YEAR;
  }

  /// Whether the court is open on a day.
  ///
  /// @throws IllegalArgumentException for a day that it does not cover
  public static Openness on(LocalDate day) {
    if (!covers(day)) {
      throw new IllegalArgumentException("the calendar does not cover that year");
    }
    return byRule(day);
  }

  /// Whether the court is open on a day of any year, by the rules as they stand. A count may look
  /// past the last year that is covered to find that it left it.
  static Openness byRule(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> Openness.CLOSED;
      case MONDAY -> weekday(day, day.minusDays(1));
      case FRIDAY -> weekday(day, day.plusDays(1));
      case TUESDAY, WEDNESDAY, THURSDAY -> weekday(day, day);
    };
  }

  /// The name of the holiday that 5 U.S.C. 6103(a) sets on a day, if it sets one.
  public static Optional<String> holiday(LocalDate day) {
    return holidays(day.getYear()).stream()
        .filter(holiday -> holiday.day().equals(day))
        .map(Holiday::name)
        .findFirst();
  }

  /// @param weekendNeighbour the day of the weekend beside it for which it may stand in
  private static Openness weekday(LocalDate day, LocalDate weekendNeighbour) {
    if (holiday(day).isPresent()) {
      return Openness.CLOSED;
    }
    return holiday(weekendNeighbour).isPresent() ? Openness.DOUBTFUL : Openness.OPEN;
  }

  private record Holiday(String name, LocalDate day) {}

  private static List<Holiday> holidays(int year) {
    List<Holiday> all =
        List.of(
            fixed("New Year's Day", year, Month.JANUARY, 1),
            nth("the Birthday of Martin Luther King, Jr.", year, Month.JANUARY, 3),
            nth("Washington's Birthday", year, Month.FEBRUARY, 3),
            new Holiday("Memorial Day", LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY))),
            fixed("Juneteenth National Independence Day", year, Month.JUNE, 19),
            fixed("Independence Day", year, Month.JULY, 4),
            nth("Labor Day", year, Month.SEPTEMBER, 1),
            nth("Columbus Day", year, Month.OCTOBER, 2),
            fixed("Veterans Day", year, Month.NOVEMBER, 11),
            new Holiday(
                "Thanksgiving Day",
                LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY))),
            fixed("Christmas Day", year, Month.DECEMBER, 25));
    return year >= JUNETEENTH_SINCE
        ? all
        : all.stream().filter(holiday -> holiday.day().getMonth() != Month.JUNE).toList();
  }

  private static Holiday fixed(String name, int year, Month month, int dayOfMonth) {
    return new Holiday(name, Year.of(year).atMonthDay(MonthDay.of(month, dayOfMonth)));
  }

  private static Holiday nth(String name, int year, Month month, int nthMonday) {
    return new Holiday(
        name, LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nthMonday, MONDAY)));
  }
}
