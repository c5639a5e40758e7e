// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class LinkageBenchTest {
  @TempDir private Path folder;

  @Test
  void it_says_how_quick_how_complete_and_what_was_lost() {
    CommandLineRun run =
        CommandLineRun.of(
            folder, "bench", "linkage", "--persons", "400", "--queries", "40", "--held", "40");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("persons 400, queries 40, seed 7")
        .contains("loss     0 of 40 answers differ")
        .containsPattern("file +written in [0-9.]+ s, opened and verified in [0-9.]+ s; [0-9,]+ b")
        .containsPattern("query +p50 [0-9.]+ ms")
        .containsPattern("all +recall [0-9.]+ of [0-9]+ registered");
    assertThat(run.err()).contains("building the index");
  }

  @Test
  void a_batch_says_what_it_took_and_answers_as_one_by_one() {
    CommandLineRun run =
        CommandLineRun.of(
            folder, "bench", "linkage", "--persons", "400", "--batch", "500", "--held", "500");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("persons 400, seats 500, seed 7")
        .containsPattern("batch +[0-9.]+ s, [0-9.]+ s of it the invention of the seats; [0-9,]+ s")
        .contains("memory   ")
        .contains("loss     0 of 500 answers differ");
  }

  @Test
  void it_measures_nothing_of_nobody() {
    CommandLineRun run = CommandLineRun.of(folder, "bench", "linkage", "--persons", "0");
    assertThat(run.code()).isGreaterThan(20);
    assertThat(run.err()).contains("--persons");
  }
}
