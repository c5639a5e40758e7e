// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.OptionalInt;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.returncase.Effort;

/// Finds where nothing happened.
final class Gaps {
  private final ZoneId zone;
  private final Map<Directive, DirectiveLife> lives;

  /// @param lives of the directives that are or were owed
  Gaps(ZoneId zone, Map<Directive, DirectiveLife> lives) {
    this.zone = zone;
    this.lives = Map.copyOf(lives);
  }

  /// Every time between two acts, the open one last.
  ///
  /// @param since the entry of the first order
  /// @param efforts what was done, known by then
  /// @param until the time of asking, or the person's arrival
  /// @param open whether the last one is still open
  List<Gap> between(Instant since, List<Effort> efforts, Instant until, boolean open) {
    List<Effort> acts =
        efforts.stream()
            .filter(effort -> effort.happening().at().latest().isAfter(since))
            .sorted(Comparator.comparing(effort -> effort.happening().at().earliest()))
            .toList();
    List<Gap> gaps = new ArrayList<>();
    Instant from = since;
    LocalDate day = since.atZone(zone).toLocalDate();
    String after = "";
    for (Effort act : acts) {
      Instant begun = act.happening().at().earliest();
      if (begun.isAfter(from)) {
        gaps.add(gap(from, begun, day, act.happening().day(zone), after, act.id(), false));
      }
      Instant ended = act.happening().at().latest();
      from = ended.isAfter(from) ? ended : from;
      day = act.happening().day(zone);
      after = act.id();
    }
    if (until.isAfter(from)) {
      gaps.add(gap(from, until, day, until.atZone(zone).toLocalDate(), after, "", open));
    }
    return List.copyOf(gaps);
  }

  private Gap gap(
      Instant from,
      Instant to,
      LocalDate fromDay,
      LocalDate toDay,
      String after,
      String before,
      boolean open) {
    Duration rested = rested(from, to);
    long days = ChronoUnit.DAYS.between(fromDay, toDay) - rested.toDays();
    OptionalInt cadence = cadence(from, to);
    boolean over = cadence.isPresent() && days > cadence.getAsInt();
    return new Gap(from, to, open, rested, days, after, before, over);
  }

  /// The shortest rhythm of the directives that were in force in a time.
  private OptionalInt cadence(Instant from, Instant to) {
    return lives.entrySet().stream()
        .filter(one -> inForce(one.getValue(), from, to))
        .map(one -> one.getKey().cadence().days())
        .flatMapToInt(OptionalInt::stream)
        .min();
  }

  /// How much of a time every directive that was in force in it rested.
  private Duration rested(Instant from, Instant to) {
    return lives.values().stream()
        .filter(life -> inForce(life, from, to))
        .map(life -> life.rested(from, to))
        .min(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }

  private static boolean inForce(DirectiveLife life, Instant from, Instant to) {
    return life.begins().isBefore(to) && !life.endedBy(from);
  }
}
