// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FieldsTest {

  @Test
  void an_a_number_has_eighty_nine_neighbours_and_those_with_lost_zeros() {
    var neighbours = ANumberNeighbours.of(new ANumber("291837465"));
    assertThat(neighbours.neighbours().count()).isEqualTo(89);
    assertThat(neighbours.level(291837465)).isEqualTo(Level.NUMBER_SAME);
    assertThat(neighbours.level(291837466)).isEqualTo(Level.NUMBER_ONE_DIGIT);
    assertThat(neighbours.level(298137465)).isEqualTo(Level.NUMBER_TRANSPOSED);
    assertThat(neighbours.level(291837400)).isEqualTo(Level.NUMBER_DIFFERS);
    var zeros = ANumberNeighbours.of(new ANumber("290400215"));
    assertThat(zeros.level(29400215)).isEqualTo(Level.NUMBER_LOST_ZERO);
    assertThat(zeros.level(2940215)).isEqualTo(Level.NUMBER_LOST_ZERO);
    assertThat(zeros.level(294215)).isEqualTo(Level.NUMBER_DIFFERS);
  }

  @ParameterizedTest
  @ValueSource(strings = {"290400215", "000000109", "919191919", "123456789", "999999999"})
  void every_digit_changed_and_every_two_swapped_are_neighbours(String digits) {
    var neighbours = ANumberNeighbours.of(new ANumber(digits));
    for (int i = 0; i < 9; i++) {
      for (char digit = '0'; digit <= '9'; digit++) {
        int changed = Integer.parseInt(digits.substring(0, i) + digit + digits.substring(i + 1));
        assertThat(neighbours.isSameOrNear(changed)).as("%s, %d", digits, changed).isTrue();
      }
      if (i < 8) {
        String pair = "" + digits.charAt(i + 1) + digits.charAt(i);
        int swapped = Integer.parseInt(digits.substring(0, i) + pair + digits.substring(i + 2));
        assertThat(neighbours.isSameOrNear(swapped)).as("%s, %d", digits, swapped).isTrue();
      }
    }
  }

  @Test
  void nearness_of_a_numbers_goes_both_ways() {
    for (String digits : List.of("290400215", "000000109", "010020030", "123456789", "029044815")) {
      var number = new ANumber(digits);
      var neighbours = ANumberNeighbours.of(number);
      neighbours
          .neighbours()
          .forEach(other -> {
            var back =
                ANumberNeighbours.of(
                    new ANumber(String.format(java.util.Locale.ROOT, "%09d", other)));
            assertThat(back.level(ANumberNeighbours.pack(number)))
                .as("%s and %s", digits, other)
                .isEqualTo(neighbours.level(other));
          });
    }
  }

  @Test
  void birth_dates_compare_the_same_both_ways_in_every_small_world() {
    var dates = new java.util.ArrayList<Integer>();
    for (int year : List.of(1978, 1987, 1988, 2001)) {
      for (int month = 0; month <= 13; month++) {
        for (int day : List.of(0, 1, 2, 10, 11, 12, 21, 31)) {
          dates.add(BirthDates.pack(new BirthDate(year, month, day)));
        }
      }
    }
    for (int a : dates) {
      assertThat(BirthDates.level(a, a).state()).isEqualTo(Comparison.State.AGREES);
      for (int b : dates) {
        assertThat(BirthDates.level(a, b)).isEqualTo(BirthDates.level(b, a));
      }
    }
  }
}
