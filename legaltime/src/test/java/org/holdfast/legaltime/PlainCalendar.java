// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.DayOfWeek;
import java.time.LocalDate;

/// The holidays of 5 U.S.C. 6103(a) written down a second time, day by day and without the first:
/// what the calendar is held against.
final class PlainCalendar {
  private PlainCalendar() {}

  static boolean closed(LocalDate day, boolean standInsClose) {
    return weekend(day) || holiday(day) || (standInsClose && standIn(day));
  }

  static boolean standIn(LocalDate day) {
    return !weekend(day)
        && !holiday(day)
        && ((day.getDayOfWeek() == DayOfWeek.FRIDAY && holiday(day.plusDays(1)))
            || (day.getDayOfWeek() == DayOfWeek.MONDAY && holiday(day.minusDays(1))));
  }

  static boolean weekend(LocalDate day) {
    return day.getDayOfWeek().getValue() >= 6;
  }

  static boolean holiday(LocalDate day) {
    int dayOfMonth = day.getDayOfMonth();
    boolean monday = day.getDayOfWeek() == DayOfWeek.MONDAY;
    return switch (day.getMonth()) {
      case JANUARY -> dayOfMonth == 1 || (monday && dayOfMonth >= 15 && dayOfMonth <= 21);
      case FEBRUARY -> monday && dayOfMonth >= 15 && dayOfMonth <= 21;
      case MAY -> monday && dayOfMonth >= 25;
      case JUNE -> dayOfMonth == 19 && day.getYear() >= 2021;
      case JULY -> dayOfMonth == 4;
      case SEPTEMBER -> monday && dayOfMonth <= 7;
      case OCTOBER -> monday && dayOfMonth >= 8 && dayOfMonth <= 14;
      case NOVEMBER ->
          dayOfMonth == 11
              || (day.getDayOfWeek() == DayOfWeek.THURSDAY && dayOfMonth >= 22 && dayOfMonth <= 28);
      case DECEMBER -> dayOfMonth == 25;
      case MARCH, APRIL, AUGUST -> false;
    };
  }

  /// The third Monday of April.
  static boolean patriotsDay(LocalDate day) {
    return day.getMonthValue() == 4
        && day.getDayOfWeek() == DayOfWeek.MONDAY
        && day.getDayOfMonth() >= 15
        && day.getDayOfMonth() <= 21;
  }
}
