// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static java.time.DayOfWeek.MONDAY;
import static java.time.DayOfWeek.THURSDAY;
import static java.time.temporal.TemporalAdjusters.dayOfWeekInMonth;
import static java.time.temporal.TemporalAdjusters.lastInMonth;

import java.time.LocalDate;
import java.time.Month;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

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

  /// By day, from the year before to the year after: their neighbours stand in for them.
  private static final Map<LocalDate, String> HOLIDAYS =
      IntStream.rangeClosed(FIRST_YEAR - 1, LAST_YEAR + 1)
          .mapToObj(FederalCalendar::holidays)
          .flatMap(year -> year.entrySet().stream())
          .collect(Collectors.toUnmodifiableMap(Map.Entry::getKey, Map.Entry::getValue));

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

  /// The same for a day that may lie outside: a count looks past the last year to find that it left
  /// it. Days far outside know weekends only.
  static Openness byRule(LocalDate day) {
    return switch (day.getDayOfWeek()) {
      case SATURDAY, SUNDAY -> Openness.CLOSED;
      case MONDAY -> weekday(day, day.minusDays(1));
      case FRIDAY -> weekday(day, day.plusDays(1));
      case TUESDAY, WEDNESDAY, THURSDAY -> weekday(day, day);
    };
  }

  /// The name of the holiday that 5 U.S.C. 6103(a) sets on a day, as it begins a sentence; empty
  /// where it sets none.
  public static Optional<String> holiday(LocalDate day) {
    return Optional.ofNullable(HOLIDAYS.get(day));
  }

  /// @param weekendNeighbour the day of the weekend beside it for which it may stand in
  private static Openness weekday(LocalDate day, LocalDate weekendNeighbour) {
    if (holiday(day).isPresent()) {
      return Openness.CLOSED;
    }
    return holiday(weekendNeighbour).isPresent() ? Openness.DOUBTFUL : Openness.OPEN;
  }

  private static Map<LocalDate, String> holidays(int year) {
    Map<LocalDate, String> days = new HashMap<>();
    days.put(LocalDate.of(year, Month.JANUARY, 1), "New Year's Day");
    days.put(monday(3, year, Month.JANUARY), "The Birthday of Martin Luther King, Jr.");
    days.put(monday(3, year, Month.FEBRUARY), "Washington's Birthday");
    days.put(LocalDate.of(year, Month.MAY, 1).with(lastInMonth(MONDAY)), "Memorial Day");
    if (year >= JUNETEENTH_SINCE) {
      days.put(LocalDate.of(year, Month.JUNE, 19), "Juneteenth National Independence Day");
    }
    days.put(LocalDate.of(year, Month.JULY, 4), "Independence Day");
    days.put(monday(1, year, Month.SEPTEMBER), "Labor Day");
    days.put(monday(2, year, Month.OCTOBER), "Columbus Day");
    days.put(LocalDate.of(year, Month.NOVEMBER, 11), "Veterans Day");
    days.put(
        LocalDate.of(year, Month.NOVEMBER, 1).with(dayOfWeekInMonth(4, THURSDAY)),
        "Thanksgiving Day");
    days.put(LocalDate.of(year, Month.DECEMBER, 25), "Christmas Day");
    return days;
  }

  private static LocalDate monday(int nth, int year, Month month) {
    return LocalDate.of(year, month, 1).with(dayOfWeekInMonth(nth, MONDAY));
  }
}
