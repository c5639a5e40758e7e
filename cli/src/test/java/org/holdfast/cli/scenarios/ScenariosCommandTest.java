// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.Samples;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ScenariosCommandTest {
  private static final Path SHARED = Path.of("../../shared/scenarios/screening.json");

  private static final Path REPORTS = Path.of("../../shared/scenarios/status-report-checks.json");

  @TempDir private Path folder;

  private CommandLineRun run(Path file) {
    return CommandLineRun.of(folder.resolve("settings"), "scenarios", file.toString());
  }

  private Path write(Map<String, String> expected) throws IOException {
    StringBuilder seats = new StringBuilder();
    expected.forEach((seat, answer) ->
        seats
            .append(seats.isEmpty() ? "" : ",")
            .append("{\"seat\":\"%s\",\"answer\":\"%s\"}".formatted(seat, answer)));
    String text =
        """
        {"scenarios":[{"id":"own","registry":%s,"manifest":%s,"askedAt":"2026-03-12T02:14:00-04:00",
          "expect":{"seats":[%s],"retrospective":null}}]}
        """
            .formatted(
                new String(Samples.bytes("registry.json"), StandardCharsets.UTF_8),
                new String(Samples.bytes("manifest.json"), StandardCharsets.UTF_8),
                seats);
    Path file = folder.resolve("own.json");
    Files.writeString(file, text);
    return file;
  }

  @Test
  void aCaseThatAgreesSaysOk() throws IOException {
    CommandLineRun run = run(write(Map.of("1", "HOLD")));
    assertThat(run.out()).isEqualTo("own\tok\t1=HOLD\t1=HOLD\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void aCaseThatDiffersSaysWhatWasExpectedAndGot() throws IOException {
    CommandLineRun run = run(write(Map.of("1", "REVIEW")));
    assertThat(run.out()).isEqualTo("own\tDIFFERS\t1=REVIEW\t1=HOLD\n");
    assertThat(run.code()).isEqualTo(1);
  }

  @Test
  void aSeatThatIsNotListedDiffers() throws IOException {
    assertThat(run(write(Map.of("9", "HOLD"))).out()).contains("DIFFERS\t9=HOLD\t9=NOT LISTED");
  }

  @Test
  void aFileThatCannotBeReadEndsAboveTwenty() throws IOException {
    Path file = folder.resolve("bad.json");
    for (String text : new String[] {"", "{", "{}", "{\"scenarios\":[]}", "{\"scenarios\":[{}]}"}) {
      Files.writeString(file, text);
      CommandLineRun run = run(file);
      assertThat(run.code()).as(text).isGreaterThan(20);
      assertThat(run.out()).isEmpty();
    }
  }

  @Test
  void aNameThatStandsTwiceEndsAboveTwentyAndIsNotLost() throws IOException {
    Path file = write(Map.of("1", "HOLD"));
    String text = Files.readString(file);
    Files.writeString(file, text.replace("\"events\":", "\"protections\": [], \"events\":"));
    assertThat(run(file).code()).isGreaterThan(20);
  }

  @Test
  void theSharedScenariosAgree() {
    assumeTrue(Files.exists(SHARED), "NOT RUN: ../shared/scenarios/screening.json is absent");
    CommandLineRun run = run(SHARED);
    assertThat(run.out().lines().filter(line -> line.contains("DIFFERS"))).isEmpty();
    assertThat(run.out().lines().count()).isEqualTo(32);
    assertThat(run.code()).isZero();
  }

  private Path report(String times, String expect) throws IOException {
    Path file = folder.resolve("reports.json");
    Files.writeString(
        file,
        """
        {"fixtures":[{"id":"own","zone":"UTC","order":{"entered":"2026-03-01","directives":[]},
          "report":{%s},"expect":[%s],"finalizable":false}]}
        """
            .formatted(times, expect));
    return file;
  }

  @Test
  void aReportThatIsNotFiledIsCheckedAtItsDueTime() throws IOException {
    String clause = "{\"code\":\"MISSING_DECLARATION_CLAUSE\",\"at\":\"report.declarationClause\"}";
    String outward = ",{\"code\":\"NO_OUTWARD_ACT\",\"at\":\"record.efforts\"}";
    CommandLineRun run = run(report("\"dueAt\":\"2026-03-05\"", clause + outward));
    assertThat(run.out())
        .startsWith("own\tok\tMISSING_DECLARATION_CLAUSE@report.declarationClause");
    assertThat(run.code()).isZero();
    assertThat(run(report("\"dueAt\":\"2026-03-05\"", clause)).code()).isEqualTo(1);
  }

  @Test
  void aReportWithoutAnyTimeCannotBeRead() throws IOException {
    CommandLineRun run = run(report("", ""));
    assertThat(run.code()).isEqualTo(66);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void theSharedReportsAgree() {
    assumeTrue(Files.exists(REPORTS), "NOT RUN: " + REPORTS + " is absent");
    CommandLineRun run = run(REPORTS);
    assertThat(run.out().lines().filter(line -> line.contains("DIFFERS"))).isEmpty();
    assertThat(run.out().lines().count()).isEqualTo(16);
    assertThat(run.code()).isZero();
  }
}
