// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;
import org.holdfast.casefile.entry.ActorId;
import org.jspecify.annotations.Nullable;

/// A seat, or a whole operation, that a person holds.
///
/// A reader would get this wrong: it holds whoever sits there, whatever was found of them, and list
/// after list of that operation, until two people lift it.
///
/// @param position where it is recorded
/// @param by who holds
/// @param at since when
/// @param operation the operator's name for the operation
/// @param seat the operator's name for the seat; null where the whole operation is held
/// @param words why, in that person's words; empty where they can be read no more
public record SeatHold(
    long position, ActorId by, Instant at, String operation, @Nullable String seat, String words) {

  /// Whether it holds a seat.
  public boolean holds(String other) {
    return seat == null || seat.equals(other);
  }
}
