// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.DirectiveLife;
import org.holdfast.casefile.order.DirectiveLife.Rest;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.jspecify.annotations.Nullable;

/// What answers a due time, and how it stands because of that.
final class Answers {
  private final List<Filing> filings;
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
  }

  /// How a due time stands, why, and by what.
  record Standing(DutyState state, Sentence why, String answer) {}

  /// What was given for an answer: when, its name, and who disputes it.
  private record Given(Instant at, String name, @Nullable Dispute dispute) {}

  Standing of(Directive directive, Occurrence occurrence, DirectiveLife life, boolean single) {
    Optional<Given> given = filed(directive, occurrence, single);
    if (given.isEmpty() && single) {
      given = done(directive);
    }
    return given
        .map(answer -> answered(answer, occurrence))
        .or(() -> atRest(occurrence, life))
        .orElseGet(() -> unanswered(directive, occurrence));
  }

  private Optional<Given> filed(Directive directive, Occurrence occurrence, boolean single) {
    return filings.stream()
        .filter(filing -> filing.answers().contains(directive.id()))
        .filter(filing -> single ? answersOnly(filing, occurrence) : isFor(filing, occurrence))
        .map(filing -> new Given(filing.receivedAt(), filing.id(), filing.disputedBy(asOf)))
        .min((one, other) -> one.at().compareTo(other.at()));
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

  private Optional<Given> done(Directive directive) {
    return fulfilments.stream()
        .filter(fulfilment -> fulfilment.directive().equals(directive.id()) && fulfilment.agreed())
        .findFirst()
        .map(fulfilment -> {
          Dispute dispute = fulfilment.dispute();
          boolean known = dispute != null && dispute.happening().knownBy(asOf);
          return new Given(
              fulfilment.happening().at().earliest(),
              fulfilment.document().isEmpty() ? fulfilment.what() : fulfilment.document(),
              known ? dispute : null);
        });
  }

  private static Standing answered(Given given, Occurrence occurrence) {
    Dispute dispute = given.dispute();
    if (dispute != null) {
      return new Standing(
          DutyState.DISPUTED,
          Sentence.of("Disputed by %s: %s", "Discutido por %s: %s", dispute.by(), dispute.why()),
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
    Instant due = occurrence.dueAt();
    Instant asked = due == null ? asOf : due;
    if (life.endedBy(asked) && life.endedBy(asOf)) {
      return Optional.of(
          new Standing(
              DutyState.ENDED,
              Sentence.of(
                  "The directive ended before it fell due: %s.",
                  "La instrucción terminó antes de vencer: %s.", life.endedBy()),
              ""));
    }
    return life.restingAt(asked)
        .map(rest -> new Standing(DutyState.SUSPENDED, resting(rest, due), ""));
  }

  private static Sentence resting(Rest rest, @Nullable Instant due) {
    return due == null
        ? Sentence.of("It rests (%s).", "Está en suspenso (%s).", rest.type())
        : Sentence.of(
            "Its time falls into a rest (%s); it does not revive by itself.",
            "Su plazo cae en una suspensión (%s); no revive por sí solo.", rest.type());
  }

  private Standing unanswered(Directive directive, Occurrence occurrence) {
    if (occurrence.due() != null && Filing.late(asOf, occurrence.due().due())) {
      return new Standing(
          DutyState.MISSED,
          Sentence.of(
              "Its time has passed, and nothing on record answers it.",
              "Su plazo ha pasado y nada en el registro lo responde."),
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
