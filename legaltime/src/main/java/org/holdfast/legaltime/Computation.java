// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.util.List;
import org.jspecify.annotations.Nullable;

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
  /// @param parting the step by which the readings come to differ; null where they agree
  record Computed(Moment due, Moment protectionEnd, List<Step> steps, @Nullable Step parting)
      implements Computation {
    public Computed {
      steps = List.copyOf(steps);
    }

    /// Whether the readings agree.
    public boolean certain() {
      return due.equals(protectionEnd);
    }
  }

  /// It has no end that could be counted: the shipped calendars do not reach so far, or the rule
  /// says nothing of such a period.
  ///
  /// @param sentence why, and what to do
  record NotCovered(Sentence sentence) implements Computation {}

  /// One step of the count.
  ///
  /// @param sentence what was counted, in words
  /// @param provision the rule, e.g. `FRCP 6(a)(1)(C)`; empty where it is a fact
  record Step(Sentence sentence, String provision) {}
}
