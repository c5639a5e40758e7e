// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Something that was filed to answer directives.
///
/// @param id its name: `ECF 29`
/// @param answers which directives it says it answers
/// @param dueAt for which due time it was filed; null where the directives have only one
/// @param receivedAt when the court's system received it. Nothing ever changes it
/// @param document the paper; empty where not stated
/// @param dispute who disputes that it answers; null where nobody does
public record Filing(
    String id,
    List<DirectiveId> answers,
    @Nullable Moment dueAt,
    Instant receivedAt,
    String document,
    @Nullable Dispute dispute) {
  public Filing {
    answers = List.copyOf(answers);
  }

  /// Whether something received at an instant is too late for a due time.
  ///
  /// A reader would get this wrong: what is due by five o'clock may come at five; what is due on a
  /// day may not come at the midnight that ends it.
  public static boolean late(Instant receivedAt, Moment due) {
    return switch (due) {
      case Moment.At(Instant instant) -> receivedAt.isAfter(instant);
      case Moment.On day -> !receivedAt.isBefore(day.latest());
    };
  }

  /// The dispute, where it was known by a time.
  @Nullable Dispute disputedBy(Instant asOf) {
    return dispute != null && dispute.happening().knownBy(asOf) ? dispute : null;
  }
}
