// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.OptionalInt;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.returncase.Effort;

/// Finds where nothing happened.
final class Gaps {
  private final ZoneId zone;
  private final Collection<DirectiveLife> lives;
  private final OptionalInt cadence;

  /// @param lives of the directives that are or were owed
  /// @param directives those that are known
  Gaps(ZoneId zone, Collection<DirectiveLife> lives, List<Directive> directives) {
    this.zone = zone;
    this.lives = List.copyOf(lives);
    this.cadence =
        directives.stream()
            .map(directive -> directive.cadence().days())
            .flatMapToInt(OptionalInt::stream)
            .min();
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
    boolean over = cadence.isPresent() && days > cadence.getAsInt();
    return new Gap(from, to, open, rested, days, after, before, over);
  }

  /// How much of a time every directive rested or had ended.
  private Duration rested(Instant from, Instant to) {
    return lives.stream()
        .filter(life -> life.begins().isBefore(to) && !life.endedBy(from))
        .map(life -> life.rested(from, to))
        .min(Comparator.naturalOrder())
        .orElse(Duration.ZERO);
  }
}
