// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.returncase;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.casefile.order.Happening;
import org.jspecify.annotations.Nullable;

/// A step that is planned: what, by whom, by when; and what became of the date.
///
/// @param id its name within the case: `N1`
/// @param what in words
/// @param owner who sees to it; empty where nobody is named
/// @param by the day by which it is to be done, as first planned; null where none is set
/// @param stated when it was planned, and known
/// @param statedIn the paper that promised it; empty where none did
/// @param slips later days in its place, in order
/// @param done when it was done; null while it is not
public record PlannedStep(
    String id,
    String what,
    String owner,
    @Nullable LocalDate by,
    Happening stated,
    String statedIn,
    List<Slip> slips,
    @Nullable Happening done) {
  public PlannedStep {
    slips = List.copyOf(slips);
  }

  /// That a planned step was put off.
  ///
  /// @param to the new day; null where none is set
  /// @param happening when that was decided, and known
  /// @param why the reason; empty where none is given
  public record Slip(@Nullable LocalDate to, Happening happening, String why) {}

  /// The slips known by a time.
  public List<Slip> slipsBy(Instant asOf) {
    return slips.stream().filter(slip -> slip.happening().knownBy(asOf)).toList();
  }

  /// Its day, as far as is known by a time; null where none is set.
  public @Nullable LocalDate byAsOf(Instant asOf) {
    List<Slip> known = slipsBy(asOf);
    return known.isEmpty() ? by : known.getLast().to();
  }

  /// Whether it is known by a time to have been done.
  public boolean doneBy(Instant asOf) {
    return done != null && done.knownBy(asOf);
  }

  /// The same, without what was not known by a time.
  public PlannedStep asOf(Instant time) {
    return new PlannedStep(
        id, what, owner, by, stated, statedIn, slipsBy(time), doneBy(time) ? done : null);
  }

  /// Whether its day has passed and it is not known to be done.
  public boolean overdueAt(Instant asOf, ZoneId zone) {
    LocalDate day = byAsOf(asOf);
    return day != null && !doneBy(asOf) && day.isBefore(asOf.atZone(zone).toLocalDate());
  }
}
