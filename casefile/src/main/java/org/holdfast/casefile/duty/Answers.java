// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.DirectiveLife.Rest;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// What answers a due time, and how it stands because of that.
final class Answers {

  /// No day is longer, not even the one on which clocks go back.
  private static final Duration LONGEST_DAY = Duration.ofHours(25);

  private final List<Filing> filings;
  private final NavigableMap<Instant, List<Filing>> byDue = new TreeMap<>();
  private final List<Fulfilment> fulfilments;
  private final Instant asOf;

  Answers(Obligations.OrderFacts facts, Instant asOf) {
    this.filings =
        facts.filings().stream().filter(filing -> !filing.receivedAt().isAfter(asOf)).toList();
    this.fulfilments =
        facts.fulfilments().stream()
            .filter(fulfilment -> fulfilment.happening().knownBy(asOf))
            .toList();
    this.asOf = asOf;
    for (Filing filing : filings) {
      if (filing.dueAt() != null) {
        byDue.computeIfAbsent(filing.dueAt().earliest(), _ -> new ArrayList<>()).add(filing);
      }
    }
  }

  /// How a due time stands, why, and by what.
  record Standing(DutyState state, Sentence why, String answer) {}

  /// What was given for an answer: when, its name, and who disputes it.
  private record Given(Instant at, String name, @Nullable Dispute dispute) {}

  Standing of(Directive directive, Occurrence occurrence, DirectiveLife life, boolean single) {
    Optional<Given> given = filed(directive, occurrence, single);
    if (given.isEmpty() && single) {
      given = done(directive, occurrence);
    }
    return given
        .map(answer -> answered(answer, occurrence))
        .or(() -> atRest(occurrence, life))
        .orElseGet(() -> unanswered(directive, occurrence));
  }

  private Optional<Given> filed(Directive directive, Occurrence occurrence, boolean single) {
    return (directive.verb().answeredByFiling()
            ? candidates(occurrence, single)
            : Stream.<Filing>of())
        .filter(filing -> filing.answers().contains(directive.id()))
        .filter(filing -> single ? answersOnly(filing, occurrence) : isFor(filing, occurrence))
        .map(filing -> new Given(filing.receivedAt(), filing.id(), filing.disputedBy(asOf)))
        .min((one, other) -> one.at().compareTo(other.at()));
  }

  private Stream<Filing> candidates(Occurrence occurrence, boolean single) {
    return single ? filings.stream() : near(occurrence);
  }

  /// The filings whose stated due time may be this one: years of daily reports are not read for
  /// each.
  private Stream<Filing> near(Occurrence occurrence) {
    if (occurrence.due() == null) {
      return Stream.empty();
    }
    Moment due = occurrence.due().due();
    return byDue
        .subMap(due.earliest().minus(LONGEST_DAY), true, due.latest(), true)
        .values()
        .stream()
        .flatMap(List::stream);
  }

  /// Of a directive that is not due again and again, a filing answers what was owed when it came.
  private static boolean answersOnly(Filing filing, Occurrence occurrence) {
    return filing.dueAt() == null
        ? !filing.receivedAt().isBefore(occurrence.from())
        : isFor(filing, occurrence);
  }

  private static boolean isFor(Filing filing, Occurrence occurrence) {
    Moment stated = filing.dueAt();
    if (stated == null || occurrence.due() == null) {
      return false;
    }
    Moment due = occurrence.due().due();
    boolean overlap =
        due.earliest().isBefore(stated.latest()) && stated.earliest().isBefore(due.latest());
    return overlap || due.earliest().equals(stated.earliest());
  }

  /// A reader would get this wrong: what was done before it was owed does not answer it.
  private Optional<Given> done(Directive directive, Occurrence occurrence) {
    return fulfilments.stream()
        .filter(fulfilment -> fulfilment.directive().equals(directive.id()) && fulfilment.agreed())
        .filter(fulfilment -> !fulfilment.happening().at().latest().isBefore(occurrence.from()))
        .min(Comparator.comparing(fulfilment -> fulfilment.happening().at().latest()))
        .map(fulfilment -> {
          Dispute dispute = fulfilment.dispute();
          boolean known = dispute != null && dispute.happening().knownBy(asOf);
          return new Given(
              doneAt(fulfilment.happening().at(), occurrence),
              fulfilment.document().isEmpty() ? fulfilment.what() : fulfilment.document(),
              known ? dispute : null);
        });
  }

  /// What was done on a day, for something due at an hour of it, counts from the day's end: a day
  /// alone excuses nothing.
  private static Instant doneAt(Moment at, Occurrence occurrence) {
    boolean dueOnADay = occurrence.due() != null && occurrence.due().due() instanceof Moment.On;
    return dueOnADay || occurrence.due() == null ? at.earliest() : at.latest();
  }

  private static Standing answered(Given given, Occurrence occurrence) {
    Dispute dispute = given.dispute();
    if (dispute != null) {
      return new Standing(
          DutyState.DISPUTED,
          Sentence.of(
              "Disputed by %s: %s", "Controvertido por %s: %s", dispute.by(), dispute.why()),
          given.name());
    }
    if (occurrence.due() != null && Filing.late(given.at(), occurrence.due().due())) {
      return new Standing(
          DutyState.LATE,
          Sentence.of("Answered after its time.", "Respondido fuera de plazo."),
          given.name());
    }
    return new Standing(
        DutyState.MET,
        Sentence.of("Answered in time.", "Respondido dentro del plazo."),
        given.name());
  }

  /// A reader would get this wrong: a time to come that lies behind the end of a pause is owed, and
  /// its warnings go out during the pause.
  private Optional<Standing> atRest(Occurrence occurrence, DirectiveLife life) {
    Instant due = occurrence.lastInTime();
    Instant asked = due == null ? asOf : due;
    if (life.endedBy(asked) && life.endedBy(asOf)) {
      return Optional.of(
          new Standing(
              DutyState.ENDED,
              Sentence.of(
                  "The directive ended before it fell due: %s.",
                  "La instrucción terminó antes de vencer: %s.", life.endedInWords()),
              ""));
    }
    return life.restingAt(asked)
        .map(rest -> new Standing(DutyState.SUSPENDED, resting(rest, due), ""));
  }

  private static Sentence resting(Rest rest, @Nullable Instant due) {
    return due == null
        ? Sentence.of("It rests (%s).", "Está en suspenso (%s).", rest.type().words())
        : Sentence.of(
            "Its time falls into a rest (%s); it does not revive by itself.",
            "Su plazo cae en una suspensión (%s); no revive por sí solo.", rest.type().words());
  }

  /// What made it due, before what became of it; empty words where its due time says it all.
  private static Sentence before(Occurrence occurrence) {
    Sentence why = occurrence.why();
    return why.english().isEmpty() ? why : why.then(Sentence.same(" "));
  }

  private Standing unanswered(Directive directive, Occurrence occurrence) {
    if (occurrence.due() != null && Filing.late(asOf, occurrence.due().due())) {
      return new Standing(
          DutyState.MISSED,
          Sentence.of(
              "%sIts time is over, and nothing on record answers it.",
              "%sSu plazo ha vencido y nada en el registro lo responde.", before(occurrence)),
          "");
    }
    boolean claimed = fulfilments.stream().anyMatch(one -> one.directive().equals(directive.id()));
    Sentence open =
        claimed
            ? Sentence.of(
                "One person says that it is done; it takes two.",
                "Una persona dice que está hecho; se necesitan dos.")
            : occurrence.why();
    return new Standing(DutyState.OPEN, open, "");
  }
}
