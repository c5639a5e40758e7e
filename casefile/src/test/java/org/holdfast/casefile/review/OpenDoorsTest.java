// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.screening.SeatAnswer.CandidateAnswer;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.protection.Answer;
import org.holdfast.protection.ReasonCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

class OpenDoorsTest {
  private static Set<Door> doors(CandidateAnswer candidate) {
    return OpenDoors.of(candidate).doors();
  }

  @ParameterizedTest
  @EnumSource(Field.class)
  void it_is_not_this_person_only_where_a_field_that_tells_people_apart_conflicts(Field field) {
    boolean strong = Set.of(Field.A_NUMBER, Field.DOCUMENT, Field.BIRTH_DATE).contains(field);
    CandidateAnswer candidate =
        Posed.candidate(Posed.P1, Strength.POSSIBLE_LINK, Map.of(field, State.CONFLICTS));
    assertThat(doors(candidate)).isEqualTo(strong ? Set.of(Door.NOT_THIS_PERSON) : Set.of());
  }

  @Test
  void a_blank_is_no_conflict() {
    assertThat(doors(Posed.candidate(Posed.P1, Strength.POSSIBLE_LINK, Map.of()))).isEmpty();
  }

  @Test
  void who_is_linked_by_a_number_that_agrees_is_not_somebody_else() {
    Map<Field, State> states =
        Map.of(Field.A_NUMBER, State.AGREES, Field.BIRTH_DATE, State.CONFLICTS);
    assertThat(doors(Posed.candidate(Posed.P1, Strength.LINK, states))).isEmpty();
    assertThat(doors(Posed.candidate(Posed.P1, Strength.POSSIBLE_LINK, states)))
        .containsExactly(Door.NOT_THIS_PERSON);
  }

  @ParameterizedTest
  @EnumSource(ReasonCode.class)
  void only_what_is_sent_to_a_person_can_be_found_not_to_bar(ReasonCode code) {
    CandidateAnswer candidate =
        Posed.candidate(Posed.P1, Strength.LINK, Map.of(), Posed.protection(Posed.X1, code));
    assertThat(doors(candidate))
        .isEqualTo(code.answer() == Answer.REVIEW ? Set.of(Door.NOT_BARRED) : Set.of());
  }

  @Test
  void what_is_no_candidates_has_no_door() {
    assertThat(OpenDoors.of(Posed.question(), Posed.P1)).isEmpty();
    Question two = Posed.question(Posed.namesake(), Posed.unsettled());
    assertThat(OpenDoors.of(two, Posed.P1)).isEmpty();
  }

  @Test
  void a_release_marks_what_its_door_asks() {
    Question question = Posed.question(Posed.namesake());
    Release release = Posed.release(question, Door.NOT_THIS_PERSON, Posed.DEPARTS);
    assertThat(OpenDoors.of(Posed.namesake()).admits(release)).isTrue();
    assertThat(OpenDoors.of(Posed.unsettled()).admits(release)).isFalse();
    assertThatThrownBy(() ->
            new Release(
                "RM-1",
                "4",
                Posed.P1,
                Door.NOT_THIS_PERSON,
                Set.of(),
                Set.of(Field.NAME),
                ReleaseReason.BIOMETRICS_DIFFER,
                "words",
                "document",
                "",
                release.binding(),
                Posed.DEPARTS))
        .isInstanceOf(IllegalArgumentException.class);
  }

  @Test
  void the_doors_of_the_program_are_those_of_the_record() {
    for (Door door : Door.values()) {
      Desk desk = new Desk();
      Question question =
          Posed.question(door == Door.NOT_BARRED ? Posed.unsettled() : Posed.namesake());
      assertThat(desk.released(question, door, Posed.DEPARTS)).isPositive();
    }
  }
}
