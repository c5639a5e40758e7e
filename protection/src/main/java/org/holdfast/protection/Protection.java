// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Instant;
import java.time.ZoneId;
import java.util.Collections;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.calendar.CourtCalendar;
import org.holdfast.legaltime.calendar.Courts;
import org.jspecify.annotations.Nullable;

/// One order, stay, status, promise or claim that protects a person or a class.
///
/// Whom it covers is the registry's business; what it bars and when is its own.
///
/// @param id the registry's name for it
/// @param kind what it is
/// @param authority who gave it, in the source's words
/// @param docket its number there; null where it has none
/// @param bars what it forbids; empty only for kinds that bar nothing by themselves
/// @param zone the zone of the court or office
/// @param times its times, with the precision at which they are known
/// @param trigger which of the times starts it, where the instrument says so; else null
/// @param until how long it runs by its own terms
/// @param source where this was read; null where the registry does not say
/// @param learnedAt when the registry had it; null means known at every asking
/// @param ground which automatic stay or pending matter it is; null where the record does not say
/// @param appliesIf a fact on which it depends; null where it depends on none
/// @param notices who was told, and when
public record Protection(
    ProtectionId id,
    Kind kind,
    String authority,
    @Nullable String docket,
    List<Bar> bars,
    ZoneId zone,
    Map<TimeName, Moment> times,
    @Nullable TimeName trigger,
    Until until,
    @Nullable SourceId source,
    @Nullable Instant learnedAt,
    @Nullable String ground,
    @Nullable AppliesIf appliesIf,
    List<Notice> notices) {

  public Protection {
    bars = List.copyOf(bars);
    times = inOrder(times);
    notices = List.copyOf(notices);
  }

  /// In the order of their names: a copy in an order of its own would explain itself otherwise in
  /// each run.
  private static Map<TimeName, Moment> inOrder(Map<TimeName, Moment> times) {
    Map<TimeName, Moment> ordered = new EnumMap<>(TimeName.class);
    ordered.putAll(times);
    return Collections.unmodifiableMap(ordered);
  }

  /// The days of the court that gave it: those of its state where the authority is named as lawyers
  /// cite it (`D. Md.`), else the federal ones alone.
  public CourtCalendar calendar() {
    return Courts.named(authority)
        .map(court -> new CourtCalendar(Set.of(court.state()), Set.of()))
        .orElse(CourtCalendar.FEDERAL);
  }

  /// A fact on which a protection depends.
  ///
  /// @param fact the fact in words
  /// @param settled whether it holds
  public record AppliesIf(String fact, Settled settled) {}

  /// Whether a fact is settled, and how.
  public enum Settled {
    /// It holds.
    TRUE,
    /// It does not hold.
    FALSE,
    /// Nobody has settled it.
    OPEN
  }

  /// Who was told of a protection. It says when a notice was recorded to an office, never what
  /// anyone knew.
  ///
  /// @param to the office or person, in the source's words
  /// @param agency whether that is an office of the agency
  /// @param at when
  public record Notice(String to, boolean agency, Moment at) {}
}
