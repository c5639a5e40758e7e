// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class EditsTest {

  @ParameterizedTest
  @CsvSource({
    "a_number, a_number, 0, the same",
    "a_numbr, a_number, 1, a letter dropped",
    "a_nummber, a_number, 1, a letter added",
    "a_nunber, a_number, 1, a letter replaced",
    "a_nubmer, a_number, 1, two neighbours swapped",
    "a_nubmr, a_number, 2, swapped and dropped",
    "number, a_number, 2, two letters dropped",
    "name, a_number, 3, more than two",
    "'', abc, 3, all of it",
  })
  void countsTheSlipsOfTheHandUpToTwo(String written, String known, int slips, String why) {
    assertThat(Edits.upTo(2, written, known)).as(why).isEqualTo(slips);
    assertThat(Edits.upTo(2, known, written)).as(why).isEqualTo(slips);
  }

  @Test
  void aNameOfAMillionLettersTakesNoTable() {
    assertThatCode(() -> assertThat(Edits.upTo(2, "a".repeat(50_000_000), "a_number")).isEqualTo(3))
        .doesNotThrowAnyException();
  }
}
