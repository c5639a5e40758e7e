// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

/// A length of time that a rule counts. The count is at least 1.
public sealed interface Period {

  /// How many units.
  int count();

  /// Hours of elapsed time, whatever clocks do meanwhile.
  record Hours(int count) implements Period {
    public Hours {
      requireOne(count);
    }
  }

  /// Days: every day but that of the event.
  record Days(int count) implements Period {
    public Days {
      requireOne(count);
    }
  }

  /// Weeks of seven days.
  record Weeks(int count) implements Period {
    public Weeks {
      requireOne(count);
    }
  }

  /// Calendar months: to the day of the same number, so many months on.
  ///
  /// @param end what happens where the month has no day of that number
  record Months(int count, MonthEnd end) implements Period {
    public Months {
      requireOne(count);
    }
  }

  /// Years: to the same day of the same month.
  ///
  /// @param end what happens to 29 February in a year that has none
  record Years(int count, MonthEnd end) implements Period {
    public Years {
      requireOne(count);
    }
  }

  /// Business days, as an order words it: Saturdays, Sundays and legal holidays are not counted.
  record BusinessDays(int count) implements Period {
    public BusinessDays {
      requireOne(count);
    }
  }

  /// Where a month ends that has no day of the number that is wanted.
  enum MonthEnd {
    /// With its last day: a month from 31 January is 28 or 29 February. The usual reading of a
    /// calendar month, and the one that no longer period follows from.
    LAST_DAY,
    /// With the first day of the month that follows: 1 March.
    FIRST_OF_NEXT
  }

  private static void requireOne(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a period has at least one unit");
    }
  }
}
