// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.casefile.screening.SeatAnswer.ProtectionAnswer;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ProtectionId;

/// Which doors stand open for one registered person who may be the one in the seat.
///
/// A reader would get this wrong: these are the doors of a candidate. A reason of the seat itself
/// (a stale source, a list that was not read whole, no executable order, too little stated, a
/// duplicate) is nobody's, and has none.
///
/// @param person the candidate
/// @param conflicting the strong fields that conflict, of which a reader marks one at least to say
///   that it is not this person
/// @param unsettled the protections that are sent to a person, and are no bar in force
public record OpenDoors(PersonId person, Set<Field> conflicting, Set<ProtectionId> unsettled) {

  /// The fields that tell people apart. A name does not: it is spelled in many ways and borne by
  /// many. Sex does not: it is one letter, of which a slip makes the other, and half of all people
  /// share it. Nationality does not: people have several.
  public static final Set<Field> STRONG = Set.of(Field.A_NUMBER, Field.DOCUMENT, Field.BIRTH_DATE);

  private static final Set<Field> NUMBERS = Set.of(Field.A_NUMBER, Field.DOCUMENT);

  public OpenDoors {
    conflicting = Set.copyOf(conflicting);
    unsettled = Set.copyOf(unsettled);
  }

  /// The doors of a candidate.
  public static OpenDoors of(CandidateAnswer answer) {
    return new OpenDoors(
        answer.person(),
        isByNumber(answer) ? Set.of() : fields(answer, STRONG, State.CONFLICTS),
        answer.protections().stream()
            .filter(one -> one.assessment().answer() == Answer.REVIEW)
            .map(ProtectionAnswer::protection)
            .collect(Collectors.toUnmodifiableSet()));
  }

  /// The doors of a registered person; empty where that person is no candidate.
  public static Optional<OpenDoors> of(Question question, PersonId person) {
    return question.candidate(person).map(OpenDoors::of);
  }

  /// This is deliberate: who is the same as far as a machine can say, and by a number that agrees,
  /// is not somebody else because a date conflicts. One of the two is wrong, and that is corrected.
  private static boolean isByNumber(CandidateAnswer answer) {
    return answer.candidate().strength() == Strength.LINK
        && !fields(answer, NUMBERS, State.AGREES).isEmpty();
  }

  private static Set<Field> fields(CandidateAnswer answer, Set<Field> among, State state) {
    Set<Field> found = EnumSet.noneOf(Field.class);
    answer.candidate().comparisons().stream()
        .filter(one -> one.state() == state && among.contains(one.field()))
        .forEach(one -> found.add(one.field()));
    return found;
  }

  /// The doors.
  public Set<Door> doors() {
    Set<Door> doors = new HashSet<>();
    if (!conflicting.isEmpty()) {
      doors.add(Door.NOT_THIS_PERSON);
    }
    if (!unsettled.isEmpty()) {
      doors.add(Door.NOT_BARRED);
    }
    return Set.copyOf(doors);
  }

  /// Whether a release goes through a door that stands open.
  public boolean admits(Release release) {
    return release.person().equals(person)
        && switch (release.door()) {
          case NOT_THIS_PERSON -> conflicting.containsAll(release.marked());
          case NOT_BARRED -> unsettled.containsAll(release.protections());
        };
  }

  /// Whether a reading goes through a door that stands open, or through none.
  public boolean admits(SeatReading reading) {
    return reading.person().equals(person)
        && conflicting.containsAll(reading.marked())
        && unsettled.containsAll(reading.protections());
  }
}
