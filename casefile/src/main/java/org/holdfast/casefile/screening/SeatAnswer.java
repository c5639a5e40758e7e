// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.legaltime.Sentence;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ProtectionId;
import org.holdfast.protection.ReasonCode;
import org.holdfast.protection.assessment.Assessment;

/// The answer for one seat: the worst over everything that was found.
///
/// @param seat the seat as the manifest states it
/// @param answer what may be said
/// @param reasons why, the deciding one first; never empty
/// @param candidates registered persons who may be this person, the likeliest first
public record SeatAnswer(
    Seat seat, Answer answer, List<Reason> reasons, List<CandidateAnswer> candidates) {

  public SeatAnswer {
    if (reasons.isEmpty()) {
      throw new IllegalArgumentException("an answer has a reason");
    }
    reasons = List.copyOf(reasons);
    candidates = List.copyOf(candidates);
  }

  /// The same on hold, because a person holds it. What was found besides is still said.
  SeatAnswer heldByAPerson() {
    List<Reason> all = new ArrayList<>();
    all.add(
        new Reason(
            ReasonCode.HELD_BY_A_PERSON,
            Sentence.of(
                "A person holds this seat; two people lift it, and nobody else.",
                "Una persona retiene este asiento; lo levantan dos personas, y nadie más.")));
    if (answer != Answer.NO_PROTECTION_FOUND) {
      all.addAll(reasons);
    }
    return new SeatAnswer(seat, Answer.HOLD, all, candidates);
  }

  /// A registered person who may be the person in the seat, and what protects that person.
  ///
  /// @param person who, by the registry's name
  /// @param candidate how alike they are
  /// @param protections what each of the person's protections makes of this movement
  public record CandidateAnswer(
      PersonId person, Candidate candidate, List<ProtectionAnswer> protections) {
    public CandidateAnswer {
      protections = List.copyOf(protections);
    }
  }

  /// What one protection makes of this movement.
  ///
  /// @param protection which one
  /// @param assessment what it makes of it
  public record ProtectionAnswer(ProtectionId protection, Assessment assessment) {

    /// Whether it bars the movement, as against sending it to a person or letting it be.
    public boolean barred() {
      return assessment.answer() == Answer.HOLD;
    }
  }
}
