// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// What was done, said, planned and learned in a case.
///
/// @param efforts what was done
/// @param whereabouts where the person was
/// @param welfare how the person is
/// @param plans what is planned
/// @param plansDone planned steps of earlier reports that were done
/// @param checklist what a return needs, each with every state it had
/// @param officials who has a part
/// @param counterparts with whom it is dealt about
/// @param said what was said
/// @param notes notes to foreign governments
/// @param intentions what is meant to happen on return
/// @param corrections earlier statements known to be wrong
public record CaseLog(
    List<Effort> efforts,
    List<Whereabouts> whereabouts,
    List<Welfare> welfare,
    List<PlannedStep> plans,
    List<PlanDone> plansDone,
    List<ChecklistItem> checklist,
    List<Official> officials,
    List<Counterpart> counterparts,
    List<Said> said,
    List<ForeignNote> notes,
    List<Intention> intentions,
    List<Correction> corrections) {
  /// That a planned step was done.
  ///
  /// @param plan its name
  /// @param happening when, and when it was known; null where that is not stated
  public record PlanDone(String plan, @Nullable Happening happening) {}

  public CaseLog {
    efforts = List.copyOf(efforts);
    whereabouts = List.copyOf(whereabouts);
    welfare = List.copyOf(welfare);
    plans = List.copyOf(plans);
    plansDone = List.copyOf(plansDone);
    checklist = List.copyOf(checklist);
    officials = List.copyOf(officials);
    counterparts = List.copyOf(counterparts);
    said = List.copyOf(said);
    notes = List.copyOf(notes);
    intentions = List.copyOf(intentions);
    corrections = List.copyOf(corrections);
  }

  /// Whether a planned step is known by a time to have been done.
  public boolean done(String plan, Instant asOf) {
    return plansDone.stream()
            .filter(one -> one.plan().equals(plan))
            .anyMatch(one -> one.happening() == null || one.happening().knownBy(asOf))
        || plans.stream().anyMatch(one -> one.id().equals(plan) && one.doneBy(asOf));
  }
}
