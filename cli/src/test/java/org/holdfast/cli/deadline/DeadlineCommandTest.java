// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.deadline;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.intake.deadline.Extra;
import org.holdfast.legaltime.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlineCommandTest {
  private static final Path SHARED = Path.of("../../shared/scenarios/deadlines.csv");
  private static final Path OF_LEGALTIME =
      Path.of("../legaltime/src/test/resources/org/holdfast/legaltime/deadlines.csv");
  private static final Path GOLDEN =
      Path.of("../report/src/test/resources/org/holdfast/report/golden/deadline");
  private static final String HEADER = "id,rule,start,zone,direction,amount,unit,extra,court";

  @TempDir private Path folder;

  private CommandLineRun run(String... arguments) {
    return CommandLineRun.of(
        folder.resolve("settings"),
        Stream.concat(Stream.of("deadline"), Stream.of(arguments)).toArray(String[]::new));
  }

  private CommandLineRun table(String... lines) throws IOException {
    Path file = folder.resolve("d.csv");
    Files.writeString(file, String.join("\n", lines) + "\n");
    return run("--table", file.toString());
  }

  @ParameterizedTest(name = "{0}: {2}")
  @CsvFileSource(resources = "misused.csv", numLinesToSkip = 1)
  void what_cannot_be_meant_is_said_and_nothing_is_printed(
      String arguments, String says, String why) {
    CommandLineRun run = run(arguments.split(" "));
    assertThat(run.code()).as(why).isEqualTo(ExitCode.USAGE.number());
    assertThat(run.err()).contains(says);
    assertThat(run.out()).isEmpty();
  }

  @Test
  void one_deadline_is_printed_in_each_language_and_form() throws IOException {
    String[] asked = {"--court", "MD", "--from", "2025-11-14", "--period", "14d"};
    assertThat(run(asked).out()).isEqualTo(Files.readString(GOLDEN.resolve("two-readings.txt")));
    assertThat(run(asked).code()).isZero();
    assertThat(run(and(asked, "--language", "es")).out())
        .isEqualTo(Files.readString(GOLDEN.resolve("two-readings-es.txt")));
    assertThat(run(and(asked, "--format", "json")).out())
        .isEqualTo(Files.readString(GOLDEN.resolve("two-readings.json")));
  }

  @Test
  void a_time_that_the_court_names_needs_no_event() throws IOException {
    assertThat(
            run("--rule", "order", "--zone", "America/New_York", "--fixed", "2025-04-12T17:00")
                .out())
        .isEqualTo(Files.readString(GOLDEN.resolve("named.txt")));
  }

  private static String[] and(String[] words, String... more) {
    return Stream.concat(Stream.of(words), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void a_command_line_and_a_row_mean_the_same() throws IOException {
    String[] asked = {
      "--court",
      "mdd",
      "--from",
      "2026-01-31",
      "--period",
      "1m",
      "--served",
      "mail",
      "--inaccessible",
      "2026-03-02",
      "--inaccessible",
      "2026-03-05",
      "--closure",
      "2026-03-06",
      "--month-end",
      "next",
      "--closes",
      "16:30",
      "--format",
      "json"
    };
    CommandLineRun row =
        table(
            HEADER,
            "D,FRCP6,2026-01-31,,after,1,months,"
                + "service=mail;inaccessible=2026-03-02|2026-03-05;closure=2026-03-06;"
                + "monthEnd=next;closes=16:30,mdd");
    List<String> cells = List.of(row.out().lines().toList().get(1).split(",", -1));
    assertThat(run(asked).out())
        .contains("\"due\" : \"" + cells.get(9) + ":00-0")
        .contains("\"protectionEnd\" : \"" + cells.get(10) + ":00-0");
  }

  @Test
  void what_no_rule_covers_is_said_in_the_language_that_was_asked_for() {
    String[] asked = {
      "--rule", "FRCP6-2005", "--court", "MD", "--from", "2008-01-07T09:00", "--period", "72h"
    };
    CommandLineRun english = run(asked);
    assertThat(english.code()).isEqualTo(ExitCode.NO_ANSWER.number()).isGreaterThan(20);
    assertThat(english.err()).isEqualTo("holdfast: FRCP6-2005 says nothing of hours.\n");
    assertThat(english.out()).isEmpty();
    assertThat(run(and(asked, "--language", "es")).err())
        .isEqualTo("holdfast: FRCP6-2005 no dice nada de horas.\n");
  }

  @Test
  void a_table_is_printed_with_both_ends_behind_its_columns() throws IOException {
    CommandLineRun run =
        table(
            HEADER + ",why",
            "A,FRCP6,2025-11-14,America/New_York,after,14,days,,MD,\"a, \"\"b\"\"\"",
            "B,FRCP6,2025-06-24T09:00,America/New_York,after,72,hours,,,",
            "C,ORDER,2025-06-24,America/New_York,,,,fixed=2025-06-28,,");
    assertThat(run.out())
        .isEqualTo(
            """
            id,rule,start,zone,direction,amount,unit,extra,court,why,due,protection_end
            A,FRCP6,2025-11-14,America/New_York,after,14,days,,MD,"a, ""b""\",2025-11-28,2025-12-01
            B,FRCP6,2025-06-24T09:00,America/New_York,after,72,hours,,,,2025-06-27T09:00,
            C,ORDER,2025-06-24,America/New_York,,,,fixed=2025-06-28,,,2025-06-28,
            """);
    assertThat(run.err()).isEmpty();
    assertThat(run.code()).isZero();
  }

  @Test
  void a_row_that_differs_from_what_is_expected_is_named() throws IOException {
    String header = HEADER + ",expect_due,expect_protection_end";
    String row = ",FRCP6,2025-11-14,America/New_York,after,14,days,,MD,2025-11-28,";
    CommandLineRun run =
        table(header, "A" + row + "2025-12-01", "B" + row, "C" + row.replace("2025-11-28", ""));
    assertThat(run.code()).isEqualTo(ExitCode.DIFFERS.number());
    assertThat(run.out().lines()).hasSize(4);
    assertThat(run.err()).isEqualTo("1 of 2 rows agree with what is expected; these differ: B\n");
  }

  @Test
  void a_table_with_a_row_that_cannot_be_read_is_not_answered() throws IOException {
    CommandLineRun run =
        table(
            HEADER,
            "A,FRCP6,2025-11-14,America/New_York,after,14,days,,MD",
            "B,FRCP7,2025-11-14,America/New_York,after,14,days,,MD",
            "C,FRCP6-2005,2025-11-14,America/New_York,after,14,hours,,MD");
    assertThat(run.code()).isEqualTo(ExitCode.NO_INPUT.number()).isGreaterThan(20);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("d.csv:3:2 (rule)").contains("d.csv:4:2 (rule)");
  }

  @Test
  void the_table_of_the_law_agrees() {
    CommandLineRun run = run("--table", OF_LEGALTIME.toString());
    assertThat(run.err()).endsWith("rows agree with what is expected\n");
    assertThat(run.code()).isZero();
  }

  @Test
  void the_documentation_names_every_rule_and_extra_and_its_example_agrees() throws IOException {
    String page = Files.readString(Path.of("../docs/formats/deadlines.md"));
    assertThat(Rule.all()).allMatch(rule -> page.contains("| `" + rule.id() + "` |"));
    assertThat(Extra.values()).allMatch(extra -> page.contains("| `" + extra.word()));
    String example = page.split("```csv\n", 2)[1].split("```", 2)[0].strip();
    assertThat(table(example).err()).isEqualTo("4 of 4 rows agree with what is expected\n");
  }

  @Test
  void the_shared_deadlines_agree() throws IOException {
    assumeTrue(Files.exists(SHARED), "NOT RUN: ../shared/scenarios/deadlines.csv is absent");
    CommandLineRun run = run("--table", SHARED.toString());
    assertThat(run.err()).isEqualTo("37 of 37 rows agree with what is expected\n");
    assertThat(run.code()).isZero();
    List<String> asked = Files.readAllLines(SHARED);
    List<String> answered = run.out().lines().toList();
    assertThat(answered).hasSameSizeAs(asked);
    for (int i = 0; i < asked.size(); i++) {
      assertThat(answered.get(i)).startsWith(asked.get(i) + ",");
    }
  }
}
