// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.util.List;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Welfare;
import org.holdfast.casefile.returncase.Whereabouts;
import org.jspecify.annotations.Nullable;

/// The three questions that courts ask of a return, as the record answers them.
///
/// @param where where the person is, and in whose custody
/// @param taken what steps have been taken
/// @param planned what further steps will be taken, by whom and when
public record Questions(Where where, Taken taken, List<PlanStanding> planned) {
  public Questions {
    planned = List.copyOf(planned);
  }

  /// Where the person is, as last known.
  ///
  /// @param last the last news of a place; null where there is none
  /// @param age how old it is at most; null where there is none
  /// @param stale whether it is more than 24 hours old or there is none, and the person is not home
  /// @param contact the last news of a contact; null where there is none
  /// @param redFlags what calls for action
  public record Where(
      @Nullable Whereabouts last,
      @Nullable Duration age,
      boolean stale,
      @Nullable Whereabouts contact,
      List<Welfare> redFlags) {
    public Where {
      redFlags = List.copyOf(redFlags);
    }
  }

  /// What was done.
  ///
  /// @param steps everything, in order
  /// @param offices by how many offices or people
  /// @param outward how many went to somebody outside the government
  /// @param answered how many of those were answered
  /// @param period since when the current period runs: the last report, or the first order
  /// @param ofPeriod how many were taken in it
  /// @param outwardOfPeriod how many of those went outside
  public record Taken(
      List<Effort> steps,
      int offices,
      int outward,
      int answered,
      Period period,
      int ofPeriod,
      int outwardOfPeriod) {
    public Taken {
      steps = List.copyOf(steps);
    }

    /// Whether no affirmative step of the period is on record.
    public boolean none() {
      return outwardOfPeriod == 0;
    }
  }
}
