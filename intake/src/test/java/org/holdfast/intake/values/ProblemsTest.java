// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.junit.jupiter.api.Test;

class ProblemsTest {

  @Test
  void aFileOfNothingButProblemsFillsNoMemoryAndSaysSo() {
    var problems = new Problems();
    for (int line = 1; line <= 20_000; line++) {
      problems.add(
          Problem.Code.UNREADABLE_ROW,
          new Position("f.csv", line, 0, ""),
          "x",
          "a row",
          "Mend it.");
    }
    assertThat(problems.problems()).hasSize(10_001);
    assertThat(problems.problems().getLast().found()).contains("more than 10000");
  }
}
