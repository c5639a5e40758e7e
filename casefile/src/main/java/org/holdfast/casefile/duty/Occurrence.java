// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Instant;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// One time at which a directive falls due.
///
/// @param from the first instant of the time it is about
/// @param due the due time; null where none is set or none can be counted
/// @param why there is none, or how it came to be due; empty words where the due time says it all
record Occurrence(Instant from, @Nullable Computed due, Sentence why) {

  /// The last instant at which it can be answered in time: of a day, the one before the midnight
  /// that ends it. Null where no time is set.
  @Nullable Instant lastInTime() {
    if (due == null) {
      return null;
    }
    return switch (due.due()) {
      case Moment.At(Instant instant) -> instant;
      case Moment.On day -> day.latest().minusNanos(1);
    };
  }

  /// The end of its time; null where none is set.
  @Nullable Instant dueAt() {
    return due == null ? null : due.due().latest();
  }
}
