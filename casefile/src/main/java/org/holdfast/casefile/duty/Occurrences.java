// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.CourtOrder;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.Due;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.legaltime.Computation;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.holdfast.legaltime.Deadline;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// The times at which one directive falls due.
final class Occurrences {
  private static final Sentence NOTHING = Sentence.same("");

  /// More due times than any order has had: a hundred years of days.
  private static final int MOST = 36_525;

  private final CourtOrder order;
  private final Directive directive;
  private final @Nullable OrderEvent extension;
  private final CourtDays days;
  private final DirectiveLife life;

  Occurrences(
      CourtOrder order,
      Directive directive,
      @Nullable OrderEvent extension,
      CourtDays days,
      DirectiveLife life) {
    this.order = order;
    this.directive = directive;
    this.extension = extension;
    this.days = days;
    this.life = life;
  }

  /// Those that have fallen due by a time, and the next one.
  List<Occurrence> until(Instant asOf, List<Triggered> triggers) {
    return switch (directive.cadence()) {
      case Cadence.Once _ -> List.of(once());
      case Cadence.Every every -> every(every, asOf);
      case Cadence.OnEvent onEvent ->
          triggers.stream()
              .filter(trigger -> trigger.event().equals(onEvent.event()))
              .filter(trigger -> life.owedAt(trigger.happening().known()))
              .map(trigger -> upon(trigger, onEvent))
              .toList();
    };
  }

  private Occurrence once() {
    Moment trigger = order.entered().at();
    Due due = directive.due();
    if (extension != null) {
      trigger = extension.happening().at();
      due = extension.due();
    }
    Instant from = order.entered().at().earliest();
    return switch (due) {
      case Due.Named(Moment time) -> named(from, time);
      case Due.Within within -> counted(from, days.count(trigger, within));
      case Due.AsSoonAsPossible _ ->
          new Occurrence(
              from,
              null,
              Sentence.of(
                  "As soon as possible, from the order on.", "Lo antes posible, desde la orden."));
      case Due.NotStated _ ->
          new Occurrence(
              from,
              null,
              Sentence.of("The order sets no time for it.", "La orden no le fija plazo."));
    };
  }

  private Occurrence named(Instant from, Moment time) {
    return new Occurrence(from, Deadline.named(time, days.zone()), NOTHING);
  }

  private static Occurrence counted(Instant from, Computation computation) {
    return switch (computation) {
      case Computed computed -> new Occurrence(from, computed, NOTHING);
      case NotCovered(Sentence sentence) -> new Occurrence(from, null, sentence);
    };
  }

  /// A time that a court names again and again does not move off a Sunday either. One before the
  /// order's own entry was never owed.
  private List<Occurrence> every(Cadence.Every every, Instant asOf) {
    ZoneId zone = days.zone();
    List<Occurrence> all = new ArrayList<>();
    Instant from = order.entered().at().earliest();
    LocalDate day = first(every);
    while (!time(day, every, zone).latest().isAfter(from)) {
      day = day.plusDays(every.everyDays());
    }
    for (int count = 0; count < MOST && !past(every, day); count++) {
      Moment time = time(day, every, zone);
      Occurrence next = named(from, time);
      boolean ended = life.ended() != null && life.ended().isBefore(time.latest());
      if (ended) {
        break;
      }
      all.add(next);
      if (time.latest().isAfter(asOf) && !restsForATime(next)) {
        break;
      }
      from = time.latest();
      day = day.plusDays(every.everyDays());
    }
    return all;
  }

  /// Whether a time falls into a rest with an end: then the one after the rest is the next.
  private boolean restsForATime(Occurrence next) {
    return Optional.ofNullable(next.lastInTime())
        .flatMap(life::restingAt)
        .filter(rest -> rest.to() != null)
        .isPresent();
  }

  private static boolean past(Cadence.Every every, LocalDate day) {
    return every.until() != null && day.isAfter(every.until());
  }

  /// The first day: the one the order names, else the first on which the clock time is still to
  /// come, and for anything rarer than daily so many days after entry.
  private LocalDate first(Cadence.Every every) {
    if (every.from() != null) {
      return every.from();
    }
    LocalDate entered = order.entered().day(days.zone());
    if (every.everyDays() > 1) {
      return entered.plusDays(every.everyDays());
    }
    Instant sameDay = time(entered, every, days.zone()).latest();
    return sameDay.isAfter(order.entered().at().earliest()) ? entered : entered.plusDays(1);
  }

  private static Moment time(LocalDate day, Cadence.Every every, ZoneId zone) {
    return every
        .at()
        .<Moment>map(clock -> new Moment.At(day.atTime(clock).atZone(zone).toInstant()))
        .orElseGet(() -> new Moment.On(day, zone));
  }

  /// A reader would get this wrong: what is due at once is due at the minute in which its event was
  /// learned, and is missed from the next instant on. This is deliberate: no court has said how
  /// many minutes "at once" has, and nobody here lends any. The words say so.
  private Occurrence upon(Triggered trigger, Cadence.OnEvent onEvent) {
    Instant known = trigger.happening().known();
    LocalDate day = known.atZone(days.zone()).toLocalDate();
    Instant due =
        onEvent
            .at()
            .map((LocalTime clock) -> day.atTime(clock).atZone(days.zone()).toInstant())
            .filter(clock -> !clock.isBefore(known))
            .orElse(known);
    Sentence why =
        due.isAfter(known)
            ? Sentence.of("%s made it due.", "%s lo hizo exigible.", trigger.id())
            : Sentence.of(
                "%s made it due at once: in the minute in which it was learned.",
                "%s lo hizo exigible de inmediato: en el minuto en que se supo.", trigger.id());
    return new Occurrence(known, Deadline.named(new Moment.At(due), days.zone()), why);
  }
}
