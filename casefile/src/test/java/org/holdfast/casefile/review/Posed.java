// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.Reason;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.Assessment;

/// Invented questions.
final class Posed {
  static final Instant DEPARTS = Instant.parse("2026-03-12T20:00:00Z");
  static final PersonId P1 = new PersonId("P1");
  static final ProtectionId X1 = new ProtectionId("X1");
  static final Place.Country SLV = new Place.Country("SLV");
  static final Place.Country HND = new Place.Country("HND");

  private Posed() {}

  static Identity identity(String surname, int year, String number) {
    return new Identity(
        List.of(new PersonName.Parts(surname, "OVIDIO", false)),
        List.of(new BirthDate(year, 4, 29)),
        Identity.Sex.MALE,
        Set.of("SLV"),
        List.of(new ANumber(number)),
        List.of(new IdentityDocument("PASSPORT", "SLV", "B123")));
  }

  static Seat seat() {
    return seat("4", identity("ZETINO", 1991, "290305771"));
  }

  static Seat seat(String name, Identity identity) {
    return new Seat(
        name,
        "ZETINO, OVIDIO",
        identity,
        new Movement.RemovalOrder.Executable("EOIR", Set.of(SLV)),
        Place.Unstated.UNSTATED,
        List.of(),
        null,
        false,
        null,
        "",
        1);
  }

  static Manifest manifest(
      String operation,
      Instant departsAt,
      Place destination,
      Movement.Stops stops,
      List<Place> onward,
      Movement.Authority authority) {
    return new Manifest(
        operation,
        departsAt,
        ZoneId.of("America/Chicago"),
        new Place.Subdivision("US-LA"),
        destination,
        stops,
        onward,
        authority,
        "",
        null,
        List.of());
  }

  static Manifest manifest() {
    return manifest(
        "RM-1",
        DEPARTS,
        SLV,
        new Movement.Stops.Stated(List.of()),
        List.of(),
        Movement.Authority.TITLE_8);
  }

  static CandidateAnswer candidate(
      PersonId person, Strength strength, Map<Field, State> states, ProtectionAnswer... answers) {
    List<Comparison> comparisons = new ArrayList<>();
    for (Field field : Field.values()) {
      State state = states.getOrDefault(field, State.CANNOT_COMPARE);
      comparisons.add(new Comparison(field, state.name(), state, MatchWeight.NONE, "as stated"));
    }
    return new CandidateAnswer(
        person,
        new Candidate(0, comparisons, MatchWeight.NONE, 0.5, strength, Set.of()),
        List.of(answers));
  }

  static ProtectionAnswer protection(ProtectionId id, ReasonCode code) {
    return new ProtectionAnswer(
        id, new Assessment(code, Sentence.of("A ground.", "Un motivo."), List.of()));
  }

  /// A namesake born another day, under an order in force.
  static CandidateAnswer namesake() {
    return candidate(
        P1,
        Strength.POSSIBLE_LINK,
        Map.of(Field.NAME, State.AGREES, Field.BIRTH_DATE, State.CONFLICTS),
        protection(X1, ReasonCode.PROTECTION_IN_FORCE));
  }

  /// The person, with a protection of which nobody knows whether it applies.
  static CandidateAnswer unsettled() {
    return candidate(
        P1,
        Strength.LINK,
        Map.of(Field.NAME, State.AGREES, Field.A_NUMBER, State.AGREES),
        protection(X1, ReasonCode.APPLICABILITY_UNSETTLED));
  }

  static Question question(Manifest manifest, Seat seat, CandidateAnswer... candidates) {
    return new Question(
        manifest,
        new SeatAnswer(
            seat,
            Answer.HOLD,
            List.of(
                new Reason(ReasonCode.PROTECTION_IN_FORCE, Sentence.of("A ground.", "Un motivo."))),
            List.of(candidates)),
        "1".repeat(64));
  }

  static Question question(CandidateAnswer... candidates) {
    return question(manifest(), seat(), candidates);
  }

  static SeatReading reading(Question question, Verdict verdict, Door door) {
    boolean opens = verdict == Verdict.PROPOSE_RELEASE;
    return opens
        ? new SeatReading(
            question.operation(),
            question.seat(),
            P1,
            verdict,
            door,
            door == Door.NOT_BARRED ? Set.of(X1) : Set.of(),
            door == Door.NOT_THIS_PERSON ? Set.of(Field.BIRTH_DATE) : Set.of(),
            "the passport shows another day",
            Binding.of(question))
        : kept(question, verdict);
  }

  static SeatReading kept(Question question, Verdict verdict) {
    return new SeatReading(
        question.operation(),
        question.seat(),
        P1,
        verdict,
        null,
        Set.of(),
        Set.of(),
        "nothing shows who it is",
        Binding.of(question));
  }

  static Release release(Question question, Door door, Instant expiresAt) {
    boolean byPerson = door == Door.NOT_THIS_PERSON;
    return new Release(
        question.operation(),
        question.seat(),
        P1,
        door,
        byPerson ? Set.of() : Set.of(X1),
        byPerson ? Set.of(Field.BIRTH_DATE) : Set.of(),
        byPerson ? ReleaseReason.DOCUMENT_SHOWS_ANOTHER : ReleaseReason.CONDITION_MET,
        "the passport shows another day",
        "passport B123, copy of 12 March",
        "8 CFR 241.6",
        Binding.of(question),
        expiresAt);
  }
}
