// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class QualityBenchTest {
  @TempDir private Path folder;

  @Test
  void it_says_whom_the_score_finds_and_what_its_probability_is_worth() {
    CommandLineRun run =
        CommandLineRun.of(folder, "bench", "quality", "--persons", "400", "--queries", "200");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("development seeds 7 and 8, test seeds 1007 and 1008")
        .contains("At the shipped thresholds (test split)")
        .containsPattern("WEST_AFRICAN +[0-9]+")
        .containsPattern("LINK\t-?[0-9.]+\t[0-9.]+")
        .containsPattern("BIRTH_DATE.SAME +[0-9]+/[0-9]+");
    assertThat(run.err()).contains("screening the test split");
  }

  @Test
  void the_test_split_can_stand_alone() {
    CommandLineRun run =
        CommandLineRun.of(
            folder, "bench", "quality", "--persons", "400", "--queries", "100", "--test-only");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out()).contains("everybody").doesNotContain("log2(m/u)");
  }

  @Test
  void it_measures_nothing_of_too_few() {
    CommandLineRun run = CommandLineRun.of(folder, "bench", "quality", "--queries", "10");
    assertThat(run.code()).isGreaterThan(20);
    assertThat(run.err()).contains("--queries");
  }
}
