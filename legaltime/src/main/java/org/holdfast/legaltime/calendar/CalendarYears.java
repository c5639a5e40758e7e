// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.time.LocalDate;

/// The years that the shipped calendars cover. Beyond them no count has an end.
public final class CalendarYears {

  /// The first year.
  public static final int FIRST = 2005;

  /// The last year.
  public static final int LAST = 2035;

  private CalendarYears() {}

  /// Whether a day lies in them.
  public static boolean cover(LocalDate day) {
    return day.getYear() >= FIRST && day.getYear() <= LAST;
  }
}
