// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.Coverings;
import org.holdfast.casefile.registry.Coverings.Covering;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Doubt;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.protection.Answer;
import org.holdfast.protection.Asking;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.Assessment;
import org.holdfast.protection.assessment.LookBack;
import org.holdfast.protection.assessment.MovementAssessment;
import org.holdfast.protection.assessment.ProtectionAssessment;

/// The answer for one seat: the worst over the sources, the movement itself, and every candidate.
/// Safe for use by many threads.
///
/// A reader would get this wrong: it searches for nobody. Whoever asks hands in everybody whom a
/// search over the whole registry finds, the likeliest first.
public final class SeatScreening {
  private final Coverings coverings;
  private final Asking asking;
  private final Freshness freshness;

  SeatScreening(Coverings coverings, Asking asking, Freshness freshness) {
    this.coverings = coverings;
    this.asking = asking;
    this.freshness = freshness;
  }

  /// Answers for one seat.
  ///
  /// @param manifest the operation that the seat is on
  /// @param departsAt when that departs
  /// @param found everybody who may be the person in the seat
  /// @param aside what gives no reason
  public SeatAnswer answer(
      Manifest manifest, Instant departsAt, Seat seat, List<FoundPerson> found, SetAside aside) {
    List<Reason> reasons = new ArrayList<>();
    freshness
        .sentence()
        .ifPresent(sentence -> reasons.add(new Reason(ReasonCode.STALE_SOURCE, sentence)));
    TooLittle.stated(seat.identity()).ifPresent(reasons::add);
    Set<Place.Country> stated = Itinerary.countries(seat.identity().nationalities());
    Movement movement = Itinerary.of(manifest, departsAt, seat, stated);
    addAll(MovementAssessment.of(movement, coverings.sources(), asking), reasons);
    addOpenClasses(movement, reasons);

    List<CandidateAnswer> candidates = new ArrayList<>();
    for (FoundPerson one : found) {
      PersonRecord person = one.person();
      Set<Place.Country> own = person.ownCountries();
      Movement theirs = own.isEmpty() ? movement : Itinerary.of(manifest, departsAt, seat, own);
      List<ProtectionAnswer> protections = assess(person, theirs);
      candidates.add(new CandidateAnswer(person.id(), one.candidate(), protections));
      if (!aside.person(person.id())) {
        addCandidate(one.candidate(), theirs, standing(person, protections, aside), reasons);
      }
    }
    return new SeatAnswer(seat, worst(reasons), deciding(reasons), candidates);
  }

  /// Judges a seat's departure with every fact in the registry, whenever it was learned. A person
  /// who may be the one in the seat makes a bar uncertain, never certain.
  LookBack lookBack(Manifest manifest, Instant departedAt, Seat seat, List<FoundPerson> found) {
    Set<Place.Country> stated = Itinerary.countries(seat.identity().nationalities());
    List<LookBack> each = new ArrayList<>();
    each.add(LookBack.of(Itinerary.of(manifest, departedAt, seat, stated)));
    for (FoundPerson who : found) {
      PersonRecord person = who.person();
      Set<Place.Country> own = person.ownCountries().isEmpty() ? stated : person.ownCountries();
      Movement movement = Itinerary.of(manifest, departedAt, seat, own);
      for (Covering covering : coverings.of(person.id())) {
        LookBack one = LookBack.of(covering.history(), covering.coverage(), movement, departedAt);
        each.add(
            who.candidate().strength() == Strength.LINK || one.barred() != LookBack.Barred.YES
                ? one
                : new LookBack(
                    LookBack.Barred.UNCERTAIN, one.knownToAgencyAtDeparture(), one.steps()));
      }
    }
    return LookBack.together(each);
  }

  /// Of a class whose list is not whole, anybody may be a member: where its protection would bar a
  /// member, a person decides.
  private void addOpenClasses(Movement movement, List<Reason> reasons) {
    for (Covering covering : coverings.ofOpenClasses()) {
      ProtectionAssessment.of(covering.history(), covering.coverage(), movement, asking)
          .filter(assessment -> assessment.answer() != Answer.NO_PROTECTION_FOUND)
          .ifPresent(assessment ->
              reasons.add(
                  new Reason(
                      ReasonCode.MEMBERSHIP_UNRESOLVED,
                      Sentence.of(
                          "A class that is protected lists only part of its members, and nothing excludes this person.",
                          "Una clase protegida enumera solo a parte de sus miembros, y nada excluye a esta persona."))));
    }
  }

  private List<ProtectionAnswer> assess(PersonRecord person, Movement movement) {
    List<ProtectionAnswer> answers = new ArrayList<>();
    for (Covering covering : coverings.of(person.id())) {
      ProtectionAssessment.of(covering.history(), covering.coverage(), movement, asking)
          .ifPresent(assessment ->
              answers.add(new ProtectionAnswer(covering.history().protection().id(), assessment)));
    }
    return answers;
  }

  private static List<ProtectionAnswer> standing(
      PersonRecord person, List<ProtectionAnswer> protections, SetAside aside) {
    return protections.stream()
        .filter(one -> !aside.protection(person.id(), one.protection()))
        .toList();
  }

  private void addCandidate(
      Candidate candidate,
      Movement theirs,
      List<ProtectionAnswer> protections,
      List<Reason> reasons) {
    List<Assessment> assessments = new ArrayList<>();
    protections.forEach(protection -> assessments.add(protection.assessment()));
    if (candidate.strength() == Strength.LINK) {
      assessments.addAll(MovementAssessment.of(theirs, coverings.sources(), asking));
      addAll(assessments, reasons);
    } else if (assessments.stream().anyMatch(a -> a.answer() != Answer.NO_PROTECTION_FOUND)) {
      reasons.add(doubt(candidate));
    }
  }

  private static Reason doubt(Candidate candidate) {
    if (candidate.doubts().contains(Doubt.IDENTIFIER_AGAINST_NAME)) {
      return new Reason(
          ReasonCode.IDENTITY_CONFLICT,
          Sentence.of(
              "The A-number or document is a protected person's; name and birth date are another's.",
              "El número A o el documento es de una persona protegida; el nombre y la fecha de nacimiento son de otra."));
    }
    if (candidate.doubts().contains(Doubt.PLACEHOLDER)) {
      return new Reason(
          ReasonCode.PLACEHOLDER_NAME,
          Sentence.of(
              "A placeholder stands where a name should be, and a protected person is not excluded.",
              "En lugar de un nombre hay una palabra de relleno, y no se excluye a una persona protegida."));
    }
    return new Reason(ReasonCode.IDENTITY_NOT_EXCLUDED, likeness(candidate));
  }

  private static Sentence likeness(Candidate candidate) {
    if (candidate.doubts().contains(Doubt.NEAR_IDENTIFIER)) {
      return Sentence.of(
          "The A-number or document is one slip away from a protected person's.",
          "El número A o el documento difiere en un solo error del de una persona protegida.");
    }
    return switch (state(candidate, Comparison.Field.BIRTH_DATE)) {
      case AGREES ->
          Sentence.of(
              "Name and birth date are like a protected person's; the same person is not excluded.",
              "El nombre y la fecha de nacimiento se parecen a los de una persona protegida; no se excluye que sea la misma.");
      case CONFLICTS ->
          Sentence.of(
              "The name is like a protected person's, though the birth date differs; the same person is"
                  + " not excluded.",
              "El nombre se parece al de una persona protegida, aunque la fecha de nacimiento difiere; no se excluye que sea la misma.");
      case CANNOT_COMPARE ->
          Sentence.of(
              "The name is like a protected person's, and no birth date can be compared; the same person"
                  + " is not excluded.",
              "El nombre se parece al de una persona protegida, y no hay fecha de nacimiento que comparar; no se excluye que sea la misma.");
    };
  }

  private static Comparison.State state(Candidate candidate, Comparison.Field field) {
    return candidate.comparisons().stream()
        .filter(comparison -> comparison.field() == field)
        .map(Comparison::state)
        .findFirst()
        .orElse(Comparison.State.CANNOT_COMPARE);
  }

  private static void addAll(List<Assessment> assessments, List<Reason> reasons) {
    for (Assessment assessment : assessments) {
      Reason reason = new Reason(assessment.code(), assessment.sentence());
      if (!reasons.contains(reason)) {
        reasons.add(reason);
      }
    }
  }

  private static Answer worst(List<Reason> reasons) {
    return reasons.stream()
        .map(reason -> reason.code().answer())
        .reduce(Answer.NO_PROTECTION_FOUND, Answer::or);
  }

  /// What is certain of this person decides before what is only not excluded.
  private static boolean ofSomebodyElsePerhaps(ReasonCode code) {
    return code == ReasonCode.IDENTITY_NOT_EXCLUDED
        || code == ReasonCode.IDENTITY_CONFLICT
        || code == ReasonCode.PLACEHOLDER_NAME;
  }

  /// Only reasons of the answer's own rank and graver stand in it, the deciding one first: an
  /// answer that holds says why it holds, then what else a person must look at.
  private static List<Reason> deciding(List<Reason> reasons) {
    Answer worst = worst(reasons);
    List<Reason> kept =
        reasons.stream()
            .distinct()
            .filter(reason ->
                worst == Answer.NO_PROTECTION_FOUND
                    || reason.code().answer() != Answer.NO_PROTECTION_FOUND)
            .sorted(
                Comparator.comparing((Reason reason) -> reason.code().answer())
                    .thenComparing(reason -> ofSomebodyElsePerhaps(reason.code()))
                    .thenComparing(Reason::code))
            .toList();
    return kept.isEmpty()
        ? List.of(
            new Reason(
                ReasonCode.NOTHING_IN_FORCE,
                Sentence.of(
                    "Nothing known bars it; identity, order, destination and sources are in order.",
                    "Nada de lo conocido lo impide; la identidad, la orden, el destino y las fuentes están en regla.")))
        : kept;
  }
}
