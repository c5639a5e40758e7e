// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.LocalTime;
import org.jspecify.annotations.Nullable;

/// A length of time that a rule counts. The count is at least 1.
public sealed interface Period {

  /// How many units.
  int count();

  /// Hours, counted by FRCP 6(a)(2): elapsed time, whatever clocks do meanwhile.
  record Hours(int count) implements Period {
    public Hours {
      requireOne(count);
    }
  }

  /// Days, counted by FRCP 6(a)(1): every day but that of the event.
  record Days(int count) implements Period {
    public Days {
      requireOne(count);
    }
  }

  /// Business days, as an order words it: Saturdays, Sundays and legal holidays are not counted.
  ///
  /// @param at the clock time at which the last of them ends; null for the end of the day
  record BusinessDays(int count, @Nullable LocalTime at) implements Period {
    public BusinessDays {
      requireOne(count);
    }
  }

  private static void requireOne(int count) {
    if (count < 1) {
      throw new IllegalArgumentException("a period has at least one unit");
    }
  }
}
