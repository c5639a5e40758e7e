// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.legaltime.Moment;

/// The times at which a registry says that something was done or learned, held against the time as
/// of which it speaks.
///
/// A reader would get this wrong: nobody has entered an order next year. A year mistyped (2027 for
/// 2026) makes a protection that starts after every departure, and so protects nobody in silence.
public final class RecordedTimes {
  /// A registry may be published a little before what it holds; what lies further ahead is a slip.
  private static final Duration AHEAD = Duration.ofDays(180);

  private final List<Recorded> recorded = new ArrayList<>();
  private final Instant from;

  /// Takes every time.
  public RecordedTimes() {
    this(Instant.MIN);
  }

  /// Takes the times after one that is known already to be that as of which the registry speaks.
  public RecordedTimes(Instant from) {
    this.from = from;
  }

  private record Recorded(Cell cell, Instant earliest) {}

  /// Takes a time.
  public void add(Cell cell, Moment moment) {
    add(cell, moment.earliest());
  }

  /// Takes a time.
  public void add(Cell cell, Instant at) {
    if (at.isAfter(from)) {
      recorded.add(new Recorded(cell, at));
    }
  }

  /// Takes what another has taken, in its order.
  public void take(RecordedTimes other) {
    recorded.addAll(other.recorded);
  }

  /// Adds a problem for each time that lies more than half a year after the registry's own, and a
  /// note for each that lies after it at all.
  public void settle(Instant asOf, Problems problems) {
    for (Recorded time : recorded) {
      if (!time.earliest().isAfter(asOf)) {
        continue;
      }
      if (time.earliest().isAfter(asOf.plus(AHEAD))) {
        problems.add(
            Problem.Code.CONTRADICTION,
            time.cell().where(),
            "a time more than half a year after the one as of which the registry speaks",
            "the time at which it was done or learned",
            "Correct the year, or the registry's own time.");
      } else {
        problems.note(
            time.cell().where(),
            "This time is after the one as of which the registry speaks; it counts from then on.");
      }
    }
  }
}
