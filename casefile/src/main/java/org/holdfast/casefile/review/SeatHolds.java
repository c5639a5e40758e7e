// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.List;
import java.util.Optional;
import java.util.TreeMap;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;

/// The holds that stand, by position.
///
/// A reader would get this wrong: which hold is lifted is said by the head of the entry, so that an
/// erased lifting still lifts, and an erased hold, of which nobody knows the seat, holds them all.
final class SeatHolds {
  private final TreeMap<Long, SeatHold> standing = new TreeMap<>();

  void take(long position, Head head, List<Field> fields) {
    ObjectId operation = head.matter().object();
    switch (head.kind()) {
      case HELD -> {
        if (operation != null) {
          standing.put(
              position,
              new SeatHold(
                  position,
                  head.by(),
                  head.recordedAt(),
                  operation.value(),
                  ReviewLines.find(fields, "hold.seat").orElse(null),
                  ReviewLines.find(fields, "hold.words").orElse("")));
        }
      }
      case HOLD_LIFTED ->
          lifted(head.matter().group())
              .ifPresent(at ->
                  standing.computeIfPresent(
                      at,
                      (_, hold) ->
                          operation != null && hold.operation().equals(operation.value())
                              ? null
                              : hold));
      default -> {
        // It neither holds a seat nor lets it go.
      }
    }
  }

  private static Optional<Long> lifted(@org.jspecify.annotations.Nullable GroupId group) {
    return group != null && group.value().matches("[0-9]{1,18}")
        ? Optional.of(Long.valueOf(group.value()))
        : Optional.empty();
  }

  List<SeatHold> of(String operation) {
    return standing.values().stream().filter(one -> one.operation().equals(operation)).toList();
  }
}
