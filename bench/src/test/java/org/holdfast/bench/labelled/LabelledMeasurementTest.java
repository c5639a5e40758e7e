// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Optional;
import org.holdfast.bench.labelled.LabelledPeople.Duplicates;
import org.holdfast.bench.labelled.LabelledPeople.Labelled;
import org.holdfast.bench.labelled.LabelledPeople.Pair;
import org.holdfast.bench.labelled.LabelledPeople.Pairs;
import org.holdfast.bench.labelled.LabelledPeople.TwoLists;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.Identity.Sex;
import org.junit.jupiter.api.Test;

class LabelledMeasurementTest {
  private static final Identity ROSA = person("Quispe Huanca", "Rosa", "1984-06-02");
  private static final Identity ROSA_AGAIN = person("Quispe Huanca", "Rosa", "1984-06-02");
  private static final Identity ROSA_MISSPELT = person("Quispe Huanka", "Rosa", "1984-06-20");
  private static final Identity TOMAS = person("Oyelaran", "Tomas", "1961-11-30");
  private static final Identity TOMAS_RENAMED = person("Brandvold", "Ingrid", "1975-02-14");

  private static Identity person(String surnames, String givenNames, String born) {
    return StatedIdentity.of(
        StatedIdentity.names(surnames, givenNames),
        StatedIdentity.birthDate(born, 0),
        Sex.UNSTATED,
        Optional.empty());
  }

  private static LabelledMeasurement among(Labelled... rows) {
    return LabelledMeasurement.of(Duplicates.of(List.of(rows)), 6);
  }

  @Test
  void whoever_stands_twice_is_found_and_whoever_is_renamed_is_missed() {
    LabelledMeasurement measured =
        among(
            new Labelled(ROSA, "a"),
            new Labelled(TOMAS, "b"),
            new Labelled(ROSA_AGAIN, "a"),
            new Labelled(TOMAS_RENAMED, "b"));
    assertThat(measured.pairs()).isEqualTo(6);
    assertThat(measured.truePairs()).isEqualTo(2);
    assertThat(measured.candidates()).isEqualTo(new Found(1, 0));
    assertThat(measured.links()).isEqualTo(new Found(1, 0));
    assertThat(measured.missed().commonest(5))
        .containsExactly(new Kinds.Kind("NAME DIFFERS, BIRTH_DATE DIFFERS", 1));
  }

  @Test
  void three_rows_of_one_person_are_three_pairs_asked_once_each() {
    LabelledMeasurement measured =
        among(
            new Labelled(ROSA, "a"),
            new Labelled(ROSA_MISSPELT, "a"),
            new Labelled(ROSA_AGAIN, "a"));
    assertThat(measured.truePairs()).isEqualTo(3);
    assertThat(measured.candidates()).isEqualTo(new Found(3, 0));
  }

  @Test
  void two_people_who_agree_in_everything_are_a_wrong_link_and_are_counted_by_kind() {
    LabelledMeasurement measured = among(new Labelled(ROSA, "a"), new Labelled(ROSA_AGAIN, "b"));
    assertThat(measured.links()).isEqualTo(new Found(0, 1));
    assertThat(measured.wrong().commonest(5))
        .containsExactly(new Kinds.Kind("NAME SAME, BIRTH_DATE SAME", 1));
  }

  @Test
  void a_true_pair_is_weighed_however_little_it_weighs() {
    LabelledMeasurement measured =
        among(new Labelled(TOMAS, "b"), new Labelled(TOMAS_RENAMED, "b"));
    assertThat(measured.weights().from(6)).isEqualTo(new Found(0, 0));
    assertThat(measured.weights().from(-50)).isEqualTo(new Found(1, 0));
  }

  @Test
  void of_two_lists_those_who_come_after_the_registered_are_strangers() {
    LabelledMeasurement measured =
        LabelledMeasurement.of(
            new TwoLists(List.of(ROSA, TOMAS), List.of(ROSA_MISSPELT, TOMAS_RENAMED, ROSA_AGAIN)),
            6);
    assertThat(measured.pairs()).isEqualTo(6);
    assertThat(measured.truePairs()).isEqualTo(2);
    assertThat(measured.candidates()).isEqualTo(new Found(1, 1));
    assertThat(measured.prior()).isEqualTo(-1, within(1e-9));
  }

  @Test
  void every_chosen_pair_is_weighed() {
    LabelledMeasurement measured =
        LabelledMeasurement.of(
            new Pairs(List.of(new Pair(ROSA, ROSA_AGAIN, true), new Pair(ROSA, TOMAS, false))), 6);
    assertThat(measured.chosen()).isTrue();
    assertThat(measured.weights().from(-100)).isEqualTo(new Found(1, 1));
    assertThat(measured.candidates()).isEqualTo(new Found(1, 0));
  }
}
