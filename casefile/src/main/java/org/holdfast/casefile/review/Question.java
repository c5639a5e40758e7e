// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;

/// One seat as it is answered now: what readers are asked about.
///
/// A reader would get this wrong: the answer is the one with nothing set aside. What was set aside
/// would otherwise vanish from what a release is bound to, and the release with it.
///
/// @param manifest the operation
/// @param answer the answer for the seat, with nothing set aside
/// @param registryVersion the SHA-256 of the registry, 64 hexadecimal digits
public record Question(Manifest manifest, SeatAnswer answer, String registryVersion) {

  /// The question that an answer puts.
  public static Question of(OperationAnswer answer, SeatAnswer seat) {
    return new Question(answer.manifest(), seat, answer.registryVersion());
  }

  /// The operator's name for the operation, as entries have it.
  public String operation() {
    return manifest.name();
  }

  /// The operator's name for the seat.
  public String seat() {
    return answer.seat().seat();
  }

  /// What was found of a registered person; empty where that person is no candidate, or where two
  /// go by that name: then nobody can say which of them is meant.
  public Optional<CandidateAnswer> candidate(PersonId person) {
    List<CandidateAnswer> found =
        answer.candidates().stream().filter(one -> one.person().equals(person)).toList();
    return found.size() == 1 ? Optional.of(found.getFirst()) : Optional.empty();
  }
}
