// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Optional;
import java.util.OptionalInt;
import org.jspecify.annotations.Nullable;

/// How often something falls due.
public sealed interface Cadence {

  /// How many days may pass between two acts; empty where the order sets no rhythm.
  default OptionalInt days() {
    return switch (this) {
      case Every every -> OptionalInt.of(every.everyDays());
      case Once _, OnEvent _ -> OptionalInt.empty();
    };
  }

  /// Once.
  ///
  /// @param enumeratesAll whether every case of something is to be listed
  record Once(boolean enumeratesAll) implements Cadence {}

  /// Again and again: daily, weekly, every two weeks, every so many days.
  ///
  /// @param everyDays how many days lie between two times, from 1
  /// @param at the clock time in the court's zone; midnight at the day's end where none is set
  /// @param from the first day; null where the order leaves it open
  /// @param until the last day; null for until further order
  record Every(
      int everyDays, Optional<LocalTime> at, @Nullable LocalDate from, @Nullable LocalDate until)
      implements Cadence {
    public Every {
      if (everyDays < 1) {
        throw new IllegalArgumentException("a cadence is of one day at least");
      }
    }
  }

  /// Whenever something happens.
  ///
  /// @param event the sort of event, as the whereabouts of a case name it: `TRANSFER`
  /// @param at by which clock time of the same day; empty for at once
  record OnEvent(String event, Optional<LocalTime> at) implements Cadence {}
}
