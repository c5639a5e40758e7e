// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// When something happened, and when it was known.
///
/// A reader would get this wrong: what has no time of being known counts as known from the first
/// instant at which it can have happened.
///
/// @param at when it happened, as precisely as that is known
/// @param learnedAt when whoever keeps the case learned of it; null where that is not stated
public record Happening(Moment at, @Nullable Instant learnedAt) {

  /// What happened and was known at once.
  public static Happening at(Moment at) {
    return new Happening(at, null);
  }

  /// From when it was known. Nothing is known before it can have happened.
  public Instant known() {
    return learnedAt == null || learnedAt.isBefore(at.earliest()) ? at.earliest() : learnedAt;
  }

  /// Whether it was known by then.
  public boolean knownBy(Instant asOf) {
    return !known().isAfter(asOf);
  }

  /// The calendar day on which it happened.
  public LocalDate day(ZoneId zone) {
    return switch (at) {
      case Moment.At(Instant instant) -> instant.atZone(zone).toLocalDate();
      case Moment.On(LocalDate date, ZoneId _) -> date;
    };
  }
}
