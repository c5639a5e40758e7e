// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.service.record.RecordFolder;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.io.TempDir;

/// A whole case goes into the record and comes out saying the same.
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class RecordedCaseTest {
  private static final String CASE = "../docs/examples/return.json";
  private static final List<String> TIMES =
      List.of(
          "2025-04-09T12:00:00-04:00",
          "2025-04-25T12:00:00-04:00",
          "2025-05-20T09:00:00-04:00",
          "2025-06-10T12:00:00-04:00");

  @TempDir private static Path folder;
  private RecordFolder.Running running = () -> {};

  private CommandLineRun record(String command, String... more) {
    List<String> words =
        new ArrayList<>(
            List.of("record", command, "--record", folder.resolve("record").toString()));
    words.addAll(List.of(more));
    return CommandLineRun.of(folder.resolve("settings"), words.toArray(String[]::new));
  }

  private String standing(String file, String asOf) {
    CommandLineRun run =
        CommandLineRun.of(
            folder.resolve("settings"), "case", file, "--as-of", asOf, "--format", "json");
    assertThat(run.code()).as(run.err()).isZero();
    return run.out();
  }

  private String recorded(String name) {
    Path file = folder.resolve(name);
    CommandLineRun run = record("case", "RC-11", "--out", file.toString());
    assertThat(run.code()).as(run.err()).isZero();
    return file.toString();
  }

  @BeforeAll
  void begun() {
    running = RecordFolder.keepRunning(folder.resolve("record"));
    CommandLineRun begun =
        record("begin", "--origin", "record.example.org/returns", "--by", "ana", "--and", "ben");
    assertThat(begun.code()).as(begun.err()).isZero();
    CommandLineRun imported = record("import", CASE, "--by", "ana");
    assertThat(imported.code()).as(imported.err()).isZero();
  }

  @AfterAll
  void stopped() {
    running.close();
  }

  @Test
  @Order(1)
  void whatEasesADutyWaitsForASecondPerson() {
    String asOf = "2025-04-09T12:00:00-04:00";
    assertThat(standing(CASE, asOf)).contains("\"SUSPENDED\"");
    assertThat(standing(recorded("proposed.json"), asOf))
        .contains("\"MISSED\"")
        .doesNotContain("\"SUSPENDED\"");
  }

  @Test
  @Order(2)
  void onceApprovedItSaysTheSameAsTheFileAsOfAnyTime() {
    List<String> words =
        new ArrayList<>(
            record("proposals").out().lines().map(line -> line.strip().split(" ", 2)[0]).toList());
    words.addAll(List.of("--by", "ben"));
    CommandLineRun approved = record("approve", words.toArray(String[]::new));
    assertThat(approved.code()).as(approved.err()).isZero();
    String made = recorded("approved.json");
    for (String asOf : TIMES) {
      assertThat(standing(made, asOf)).isEqualTo(standing(CASE, asOf));
    }
  }

  @Test
  @Order(3)
  void toImportItAgainAddsNothing() {
    CommandLineRun again = record("import", CASE, "--by", "ana");
    assertThat(again.err()).contains("Recorded 1 entries, 0 of them proposals");
  }

  @Test
  @Order(4)
  void aReceiptThatIsAnotherIsRefused() throws IOException {
    Path changed = folder.resolve("changed.json");
    Files.writeString(
        changed,
        Files.readString(Path.of(CASE))
            .replace("2025-04-12T17:10:00-04:00", "2025-04-12T16:59:00-04:00"));
    CommandLineRun run = record("import", changed.toString(), "--by", "ana");
    assertThat(run.code()).isEqualTo(65);
    assertThat(run.err()).contains("nothing changes a filing");
  }

  @Test
  @Order(5)
  void aCaseThatIsNotThereIsSaidSo() {
    CommandLineRun run = record("case", "RC-99", "--out", folder.resolve("none.json").toString());
    assertThat(run.code()).isEqualTo(65);
    assertThat(folder.resolve("none.json")).doesNotExist();
  }
}
