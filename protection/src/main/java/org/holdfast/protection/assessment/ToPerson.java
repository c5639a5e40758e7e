// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.protection.History;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Protection;
import org.holdfast.protection.ReasonCode;

/// Does the protection apply to this person?
///
/// A reader would get this wrong: a claimed membership is neither yes nor no. What hangs on a fact
/// that nobody has settled goes to a person.
final class ToPerson {
  /// Who belongs to a class is a matter of its definition.
  private static final String MEMBERSHIP = "FRCP 23(c)(2)-(3)";

  private ToPerson() {}

  /// Asks it of one instant.
  static Aspect of(History history, Coverage coverage, Instant when) {
    List<Aspect> sides = new ArrayList<>();
    sides.add(
        switch (coverage) {
          case Coverage.Person _ ->
              new Aspect(
                  ReasonCode.PROTECTION_IN_FORCE,
                  Sentence.of("names the person", "nombra a la persona"),
                  List.of());
          case Coverage.Member member -> member(member, history.protection(), when);
        });
    applies(history.protection()).ifPresent(sides::add);
    return Aspect.mildest(sides);
  }

  private static Aspect member(Coverage.Member member, Protection protection, Instant when) {
    String source = Wording.source(protection.source());
    Moment since = member.since();
    if (!member.settled()) {
      return Aspect.of(
          ReasonCode.MEMBERSHIP_UNRESOLVED,
          Sentence.of(
              "covers a class; that the person belongs to it is claimed, or its facts point both"
                  + " ways, so a person decides",
              "ampara a una clase; que la persona pertenezca a ella se alega, o los hechos apuntan"
                  + " en ambos sentidos, de modo que decide una persona"),
          MEMBERSHIP,
          source);
    }
    if (since != null && when.isBefore(since.earliest())) {
      return Aspect.of(
          ReasonCode.OUTSIDE_SCOPE,
          Sentence.of(
              "covers a class to which the person belongs only since %s",
              "ampara a una clase a la que la persona pertenece solo desde el %s",
              Spoken.moment(since, protection.zone())),
          MEMBERSHIP,
          source);
    }
    if (since != null && when.isBefore(since.latest())) {
      return Aspect.of(
          ReasonCode.PROTECTIVE_START,
          Sentence.of(
              "covers a class to which the person belongs since %s, counted from the start of that"
                  + " day",
              "ampara a una clase a la que la persona pertenece desde el %s, contado desde el"
                  + " comienzo de ese día",
              Spoken.moment(since, protection.zone())),
          MEMBERSHIP,
          source);
    }
    return Aspect.of(
        ReasonCode.CLASS_MEMBER_PROTECTED,
        Sentence.of(
            "protects a class to which the person belongs",
            "protege a una clase a la que la persona pertenece"),
        MEMBERSHIP,
        source);
  }

  /// Whether it depends on a fact that does not hold, or that nobody has settled.
  private static Optional<Aspect> applies(Protection protection) {
    if (protection.kind() instanceof Kind.Unknown) {
      // This is deliberate: what a thing of unknown kind depends on is not known.
      return Optional.empty();
    }
    String source = Wording.source(protection.source());
    String provision = Wording.provision(protection);
    if (protection.kind() == Kind.Known.CLAIM_PENDING && protection.ground() == null) {
      return Optional.of(
          Aspect.of(
              ReasonCode.MATTER_UNCLEAR,
              Sentence.of(
                  "rests on a ground that the record does not state, so a person decides",
                  "descansa en un fundamento que el expediente no indica, de modo que decide una"
                      + " persona"),
              provision,
              source));
    }
    Protection.AppliesIf appliesIf = protection.appliesIf();
    if (appliesIf == null) {
      return Ground.of(protection.ground()).effect() == Ground.Effect.STAYS_IF_SHOWN
          ? Optional.of(unsettled(provision, source))
          : Optional.empty();
    }
    return switch (appliesIf.settled()) {
      case TRUE -> Optional.empty();
      case OPEN -> Optional.of(unsettled(provision, source));
      case FALSE ->
          Optional.of(
              Aspect.of(
                  protection.kind() == Kind.Known.AUTOMATIC_STAY
                      ? ReasonCode.NO_AUTOMATIC_STAY
                      : ReasonCode.OUTSIDE_SCOPE,
                  Sentence.of(
                      "applies only if a fact holds, and it is settled that it does not",
                      "solo se aplica si se da un hecho, y consta que no se da"),
                  provision,
                  source));
    };
  }

  private static Aspect unsettled(String provision, String source) {
    return Aspect.of(
        ReasonCode.APPLICABILITY_UNSETTLED,
        Sentence.of(
            "applies only if a fact holds that nobody has settled, so a person decides",
            "solo se aplica si se da un hecho que nadie ha resuelto, de modo que decide una"
                + " persona"),
        provision,
        source);
  }
}
