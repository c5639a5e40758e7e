// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import org.junit.jupiter.api.Test;

class ProgressLineTest {
  private static final long SECOND = 1_000_000_000L;

  private final ByteArrayOutputStream err = new ByteArrayOutputStream();
  private long now;

  private ProgressLine line(boolean interactive) {
    PrintStream stream = new PrintStream(err, true, StandardCharsets.UTF_8);
    return new ProgressLine(
        new Terminal(stream, stream, Clock.systemUTC(), Path.of(""), Path.of(""), interactive, 100),
        "Screening list.csv",
        "seats",
        () -> now);
  }

  private String said() {
    return err.toString(StandardCharsets.UTF_8);
  }

  @Test
  void shortWorkIsSilent() {
    ProgressLine line = line(true);
    now = SECOND / 2;
    line.done(10, 10);
    line.close();
    assertThat(said()).isEmpty();
  }

  @Test
  void longWorkSaysHowFarItHasComeNowAndThen() {
    ProgressLine line = line(false);
    now = 3 * SECOND;
    line.done(1_000, 20_000);
    now = 4 * SECOND;
    line.done(2_000, 20_000);
    now = 6 * SECOND;
    line.done(20_000, 20_000);
    assertThat(said().lines())
        .containsExactly(
            "Screening list.csv: 1,000 of 20,000 seats",
            "Screening list.csv: 20,000 of 20,000 seats");
  }

  @Test
  void whereSomebodyLooksOnTheLineMovesAndIsEnded() {
    ProgressLine line = line(true);
    now = 2 * SECOND;
    line.done(1, 3);
    now = 3 * SECOND;
    line.done(2, 3);
    line.close();
    assertThat(said().strip())
        .isEqualTo("Screening list.csv: 1 of 3 seats\rScreening list.csv: 2 of 3 seats");
    assertThat(said()).endsWith(System.lineSeparator());
  }
}
