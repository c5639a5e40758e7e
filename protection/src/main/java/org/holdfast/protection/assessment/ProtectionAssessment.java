// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static java.util.Comparator.comparing;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.History;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.life.Known;
import org.jspecify.annotations.Nullable;

/// What one protection makes of one movement of one person.
///
/// It bars where three questions are answered with yes: is it in force ([InTime]), does it forbid
/// this movement ([InReach]), does it apply to this person ([ToPerson]). The mildest answer of the
/// three decides, and none of them turns doubt into a no.
public final class ProtectionAssessment {
  private ProtectionAssessment() {}

  /// Assesses a movement against a protection, at the time of asking and at departure; the graver
  /// answer counts. Asked after departure, at departure alone.
  ///
  /// @return empty where the protection, or that it covers this person, was not known at the time
  ///   of asking
  public static Optional<Assessment> of(
      History history, Coverage coverage, Movement movement, Asking asking) {
    Known known = new Known.AsOf(asking);
    if (!covers(history, coverage, known)) {
      return Optional.empty();
    }
    Stream<Instant> tested =
        asking.at().isBefore(movement.departsAt())
            ? Stream.of(asking.at(), movement.departsAt())
            : Stream.of(movement.departsAt());
    return tested
        .map(when -> at(history, coverage, movement, when, known))
        .min(comparing(Assessment::answer));
  }

  /// Whether the protection, and that it covers this person, is known.
  static boolean covers(History history, Coverage coverage, Known known) {
    return known.protecting(history.protection().learnedAt())
        && known.protecting(learnedAt(coverage));
  }

  /// Assesses a movement at one instant.
  static Assessment at(
      History history, Coverage coverage, Movement movement, Instant when, Known known) {
    Aspect time = InTime.of(history, movement, when, known);
    Aspect reach = InReach.of(history, movement, when, known);
    Aspect person = ToPerson.of(history, coverage, when);
    List<Aspect> sides =
        time.answer() == Answer.NO_PROTECTION_FOUND ? List.of(time) : List.of(time, reach, person);
    Aspect deciding = Aspect.mildest(sides);
    Protection protection = history.protection();
    boolean plainly =
        deciding.answer() == Answer.HOLD
            && deciding.code() != ReasonCode.PROTECTIVE_START
            && time.code() == ReasonCode.PROTECTION_IN_FORCE;
    Sentence predicate = plainly ? time.predicate().and(reach.predicate()) : deciding.predicate();
    return new Assessment(
        deciding.code(),
        Sentence.of("%s %s.", "%s %s.", Wording.subject(protection), predicate),
        Stream.concat(
                Stream.of(tested(protection, movement, when)),
                sides.stream().flatMap(side -> side.steps().stream()))
            .toList());
  }

  private static Assessment.Step tested(Protection protection, Movement movement, Instant when) {
    return new Assessment.Step(
        Sentence.of(
            "%s, tested at %s, %s.",
            "%s, según su estado en %s, %s.",
            Wording.subject(protection),
            when.equals(movement.departsAt())
                ? Sentence.of("departure", "el momento de la salida")
                : Sentence.of("the time of asking", "el momento de la consulta"),
            Spoken.minute(when, protection.zone())),
        Wording.provision(protection),
        Wording.source(protection.source()));
  }

  private static @Nullable Instant learnedAt(Coverage coverage) {
    return switch (coverage) {
      case Coverage.Person _ -> null;
      case Coverage.Member member -> member.learnedAt();
    };
  }
}
