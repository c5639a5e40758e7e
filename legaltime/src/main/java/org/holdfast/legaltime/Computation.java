// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.util.List;

/// What counting a period came to.
public sealed interface Computation {

  /// The period's end, in its two readings.
  ///
  /// A reader would get this wrong: neither is "the" end. Take [#due()] for a duty, which falls due
  /// at its earliest reading, and [#protectionEnd()] for whatever protects a person, which ends at
  /// its latest. Where the law gives one reading they are equal.
  ///
  /// @param due the earliest defensible end
  /// @param protectionEnd the latest defensible end
  /// @param steps the count in words, in order
  record Computed(Moment due, Moment protectionEnd, List<Step> steps) implements Computation {
    public Computed {
      steps = List.copyOf(steps);
    }

    /// Whether the readings agree.
    public boolean certain() {
      return due.equals(protectionEnd);
    }
  }

  /// The calendar that is shipped does not reach so far. It is no end at all.
  ///
  /// @param sentence which years it reaches
  record NotCovered(String sentence) implements Computation {}

  /// One step of the count.
  ///
  /// @param sentence what was counted, in words
  /// @param provision the rule, e.g. `FRCP 6(a)(1)(C)`
  record Step(String sentence, String provision) {}
}
