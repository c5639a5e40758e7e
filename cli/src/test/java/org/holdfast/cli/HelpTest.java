// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.holdfast.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;

class HelpTest {
  private static final Path NO_SETTINGS = Path.of("target/no-settings");

  @Test
  void helpTeachesTheAnswersAndTheExitCodes() {
    CommandLineRun run = CommandLineRun.of(NO_SETTINGS, "help", "screen");
    assertThat(run.code()).isZero();
    assertThat(run.out())
        .contains("HOLD")
        .contains("REVIEW")
        .contains("NO_PROTECTION_FOUND")
        .contains("no authority to detain")
        .contains("Exit codes")
        .contains("--registry")
        .contains("Examples");
  }

  @Test
  void everyCommandHasHelpWithinEightyColumns() {
    for (String command :
        new String[] {
          "screen", "violations", "demo", "deadline", "scenarios", "registry", "verify"
        }) {
      CommandLineRun run = CommandLineRun.of(NO_SETTINGS, command, "--help");
      assertThat(run.code()).as(command).isZero();
      assertThat(run.out().lines()).as(command).allMatch(line -> line.length() <= 100);
    }
  }

  @Test
  void withoutACommandItSaysWhatToType() {
    CommandLineRun run = CommandLineRun.of(NO_SETTINGS);
    assertThat(run.code()).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains("holdfast");
  }
}
