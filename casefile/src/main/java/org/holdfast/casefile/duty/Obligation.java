// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Instant;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.OrderId;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// What a directive makes somebody owe, once: by when, and how it stands.
///
/// @param directive the directive
/// @param order its order
/// @param from the first instant of the time it is about
/// @param due its due time and the steps by which that was found; null where none is set
/// @param state how it stands
/// @param why that, in words
/// @param answer what answers it: the name of a filing, or of a paper; empty where nothing does
public record Obligation(
    Directive directive,
    OrderId order,
    Instant from,
    @Nullable Computed due,
    DutyState state,
    Sentence why,
    String answer) {

  /// The end of its time, at its earliest reading: the instant that is named, or the midnight that
  /// ends the day. Null where no time is set.
  public @Nullable Instant dueAt() {
    return due == null ? null : due.due().latest();
  }

  /// Whether it is owed and not answered.
  public boolean outstanding() {
    return state == DutyState.OPEN || state == DutyState.MISSED;
  }
}
