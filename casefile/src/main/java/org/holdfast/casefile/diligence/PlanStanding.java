// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.LocalDate;
import java.util.List;
import org.holdfast.casefile.returncase.PlannedStep;
import org.jspecify.annotations.Nullable;

/// A planned step, as it stands at a time.
///
/// @param plan the step
/// @param by its day, as last put; null where none is set
/// @param slips the times it was put off
/// @param state how it stands
public record PlanStanding(
    PlannedStep plan, @Nullable LocalDate by, List<PlannedStep.Slip> slips, State state) {
  public PlanStanding {
    slips = List.copyOf(slips);
  }

  /// How a planned step stands.
  public enum State {
    /// It is done.
    DONE,
    /// Its day has passed.
    OVERDUE,
    /// It has no owner, no date, or neither.
    INCOMPLETE,
    /// It has both, and its day has not passed.
    PLANNED
  }

  /// Whether it was put off without a reason.
  public boolean slippedUnexplained() {
    return slips.stream().anyMatch(slip -> slip.why().isBlank());
  }
}
