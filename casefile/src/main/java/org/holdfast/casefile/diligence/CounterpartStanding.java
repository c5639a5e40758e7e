// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.util.List;
import org.holdfast.casefile.returncase.Counterpart;
import org.holdfast.casefile.returncase.Effort;
import org.holdfast.casefile.returncase.Said;
import org.jspecify.annotations.Nullable;

/// What passed between the case and one counterpart, as known at a time.
///
/// @param counterpart the counterpart
/// @param efforts what was addressed to it, in order
/// @param answered how many of these it answered
/// @param medianAnswer the median time to an answer, of those whose time is known; null where there
///   is none
/// @param silentFor how long the oldest unanswered one has been waiting; null where there is none
/// @param positions what it said, in order
public record CounterpartStanding(
    Counterpart counterpart,
    List<Effort> efforts,
    int answered,
    @Nullable Duration medianAnswer,
    @Nullable Duration silentFor,
    List<Said> positions) {
  public CounterpartStanding {
    efforts = List.copyOf(efforts);
    positions = List.copyOf(positions);
  }
}
