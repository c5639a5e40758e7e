// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import org.holdfast.legaltime.Counting.Purpose;
import org.holdfast.legaltime.calendar.Openness;

/// One way to read what the rules leave open. Each doubt is read so that the end comes earlier, or
/// so that it comes later.
enum Reading {
  /// The earliest defensible end.
  EARLIEST,
  /// The latest defensible end.
  LATEST;

  /// Whether a day is closed, for a count that would leave a closed day in a direction.
  ///
  /// A day in doubt lengthens a count that goes forward and advances one that goes backward.
  boolean closed(Openness day, Direction leaving) {
    return switch (day) {
      case Openness.Open _ -> false;
      case Openness.Weekend _, Openness.LegalHoliday _ -> true;
      case Openness.Doubtful _ -> (this == LATEST) == (leaving == Direction.AFTER);
    };
  }

  /// Whether an end on a closed day moves to an open one.
  boolean moves(Purpose purpose) {
    return this == LATEST || purpose == Purpose.DUTY;
  }

  /// Whether the days of service are counted from a last day on which the clerk could be reached.
  boolean servedFromAccessibleDay() {
    return this == LATEST;
  }

  /// The instant that a trigger means.
  Instant of(Moment trigger) {
    return this == EARLIEST ? trigger.earliest() : trigger.latest();
  }

  /// The instant of a clock time, which may come twice when clocks go back.
  Instant at(LocalDateTime time, ZoneId zone) {
    ZonedDateTime zoned = time.atZone(zone);
    return (this == EARLIEST
            ? zoned.withEarlierOffsetAtOverlap()
            : zoned.withLaterOffsetAtOverlap())
        .toInstant();
  }
}
