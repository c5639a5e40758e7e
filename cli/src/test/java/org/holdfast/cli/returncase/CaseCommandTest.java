// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.List;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class CaseCommandTest {
  private static final String RETURN = CaseRuns.example("return.json");

  /// A day before everything, one in the middle, one after the end.
  private static final List<String> INSTANTS =
      List.of("2025-03-01T00:00:00Z", "2025-05-20T09:00:00-04:00", "2026-01-01T00:00:00Z");

  @TempDir private Path folder;
  private CaseRuns runs = new CaseRuns(Path.of(""));

  @BeforeEach
  void lay() {
    runs = new CaseRuns(folder);
  }

  private CommandLineRun run(String file, String asOf, String format) {
    return runs.run("case", file, "--as-of", asOf, "--format", format);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "html", "ics"})
  void the_same_case_as_of_the_same_moment_gives_the_same_bytes(String format) {
    for (String name : List.of("return.json", "class-member.json")) {
      for (String instant : INSTANTS) {
        CommandLineRun first = run(CaseRuns.example(name), instant, format);
        assertThat(first.code()).isZero();
        assertThat(first.err()).isEmpty();
        assertThat(first.out()).endsWith("\n");
        assertThat(run(CaseRuns.example(name), instant, format).out()).isEqualTo(first.out());
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"return.json", "class-member.json"})
  void the_json_is_of_the_format_as_of_any_moment(String name) {
    for (String instant : INSTANTS) {
      String out = run(CaseRuns.example(name), instant, "json").out();
      assertThat(CaseRuns.errors("case-answer.schema.json", out)).as(instant).isEmpty();
    }
  }

  @Test
  void what_was_not_known_by_then_is_nowhere() {
    for (String format : List.of("table", "json", "html", "ics")) {
      assertThat(run(RETURN, "2025-05-08T16:49:00-04:00", format).out())
          .doesNotContain("Monte Claro")
          .doesNotContain("ECF 139");
    }
    assertThat(run(RETURN, "2025-05-08T16:50:00-04:00", "json").out()).contains("Monte Claro");
  }

  @ParameterizedTest(name = "as of {0} the next is {1}")
  @CsvSource({
    "2025-04-05T09:00:00-04:00, D1, 2025-04-07T23:59:00-04:00",
    "2025-04-12T09:00:00-04:00, D6, 2025-04-12T17:00:00-04:00",
    "2025-05-20T09:00:00-04:00, D10, 2025-05-23T17:00:00-04:00"
  })
  void the_next_deadline_is_that_of_the_orders_known_by_then(
      String asOf, String directive, String due) {
    JsonNode json = JsonMapper.shared().readTree(run(RETURN, asOf, "json").out());
    assertThat(json.at("/next/directive").stringValue()).isEqualTo(directive);
    assertThat(json.at("/next/dueAt").stringValue()).isEqualTo(due);
  }

  @Test
  void a_calendar_names_nobody_unless_that_is_asked() {
    String instant = "2025-05-20T09:00:00-04:00";
    String plain = run(RETURN, instant, "ics").out();
    assertThat(plain.lines()).allMatch(line -> line.length() <= 75);
    assertThat(plain.replace("\r\n", "")).doesNotContain("\n").doesNotContain("\r");
    String unfolded = plain.replace("\r\n ", "");
    assertThat(unfolded)
        .contains("SUMMARY:Return case RC-11: D10\\, D11\\, D12 due")
        .doesNotContain("Office of Litigation", "A.R.C.", "Altamira", "custodial");
    String named = runs.run("case", RETURN, "--as-of", instant, "--format", "ics", "--named").out();
    assertThat(named.replace("\r\n ", "")).contains("Office of Litigation", "custodial status");
  }

  @Test
  void the_page_is_written_in_spanish_where_that_is_asked() {
    String page =
        runs.run("case", RETURN, "--as-of", INSTANTS.get(1), "--format", "html", "--language", "es")
            .out();
    assertThat(page).contains("<html lang=\"es\"");
  }

  @Test
  void without_a_moment_it_is_asked_as_of_now() {
    JsonNode json =
        JsonMapper.shared().readTree(runs.run("case", RETURN, "--format", "json").out());
    assertThat(json.at("/asOf").stringValue()).isEqualTo("2026-03-12T02:14:00-04:00");
  }

  @Test
  void a_file_that_is_not_whole_is_used_for_nothing() {
    String text = CaseRuns.text(Path.of(RETURN));
    for (String broken :
        List.of(
            text.substring(0, text.length() / 2),
            text.replace("\"cause\": \"VIOLATION\"", "\"cause\": \"Ottilie\""),
            text.replace("\"D14\"\n        ],", "\"D99\"\n        ],"))) {
      CommandLineRun run = runs.run("case", runs.write("broken.json", broken));
      assertThat(run.code()).isEqualTo(20);
      assertThat(run.out()).isEmpty();
      assertThat(run.err())
          .contains("docs/formats/case.md")
          .doesNotContain("Ottilie", "A.R.C.", "Santa Luc");
    }
  }

  @Test
  void what_is_kept_without_a_rule_is_told_on_standard_error_alone() {
    String text = CaseRuns.text(Path.of(RETURN)).replace("\"NOTIFY\"", "\"ADVISE\"");
    CommandLineRun run = runs.run("case", runs.write("noted.json", text));
    assertThat(run.code()).isZero();
    assertThat(run.err()).contains("(orders[4].directives[4].verb): No rule here knows this word");
    assertThat(run.err().lines()).hasSize(1);
  }

  @Test
  void a_wrong_command_line_and_a_file_that_is_not_there_are_told_apart() {
    assertThat(runs.run("case").code()).isEqualTo(64);
    assertThat(runs.run("case", RETURN, "--as-of", "yesterday").code()).isEqualTo(64);
    assertThat(runs.run("case", RETURN, "--format", "pdf").code()).isEqualTo(64);
    CommandLineRun missing = runs.run("case", folder.resolve("none.json").toString());
    assertThat(missing.code()).isEqualTo(66);
    assertThat(missing.out()).isEmpty();
  }

  @Test
  void the_page_of_the_format_shows_what_is_printed() {
    String file = runs.write("case.json", CaseRuns.fences("json").getFirst());
    assertThat(CaseRuns.page())
        .contains("`holdfast case case.json --as-of 2026-02-16T13:00:00-05:00`");
    assertThat(CaseRuns.fences("text")).hasSize(1);
    assertThat(run(file, "2026-02-16T13:00:00-05:00", "table").out())
        .contains(CaseRuns.fences("text").getFirst());
  }
}
