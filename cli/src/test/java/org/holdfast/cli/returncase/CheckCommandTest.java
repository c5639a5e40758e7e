// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

class CheckCommandTest {
  private static final Path SHARED = Path.of("../../shared/scenarios/status-report-checks.json");
  private static final String FINAL = CaseRuns.example("return.json");
  private static final String DRAFTED = CaseRuns.example("return-as-drafted.json");

  @TempDir private Path folder;
  private CaseRuns runs = new CaseRuns(Path.of(""));

  @BeforeEach
  void lay() {
    runs = new CaseRuns(folder);
  }

  private CommandLineRun check(String... arguments) {
    return runs.run(
        Stream.concat(Stream.of("report", "check"), Stream.of(arguments)).toArray(String[]::new));
  }

  private static Stream<JsonNode> each(JsonNode array) {
    return StreamSupport.stream(array.spliterator(), false);
  }

  private static List<String> problems(JsonNode list) {
    return each(list)
        .map(one -> one.at("/code").stringValue() + "@" + one.at("/at").stringValue())
        .sorted()
        .toList();
  }

  @Test
  void a_report_that_may_be_final_ends_in_zero() {
    CommandLineRun table = check(FINAL);
    assertThat(table.code()).isZero();
    assertThat(table.err()).contains("Not filed; judged as of 2025-05-23T21:00:00Z");
    assertThat(table.out()).startsWith("MAY BE MADE FINAL, once a person has read and signed it.");
    CommandLineRun json = check(FINAL, "--format", "json");
    assertThat(json.code()).isZero();
    assertThat(CaseRuns.errors("report-check.schema.json", json.out())).isEmpty();
    assertThat(JsonMapper.shared().readTree(json.out()).at("/problems")).isEmpty();
  }

  @Test
  void a_report_that_may_not_be_final_ends_in_ten_and_names_what_to_mend() {
    CommandLineRun table = check(DRAFTED);
    assertThat(table.code()).isEqualTo(10);
    assertThat(table.out())
        .startsWith("NOT YET FINAL: 8 to mend. It can be exported, marked INCOMPLETE.")
        .contains("To mend (8)", "D13  [UNANSWERED_DIRECTIVE]", "N1  [PLAN_SLIPPED_UNEXPLAINED]");
    CommandLineRun json = check(DRAFTED, "--format", "json");
    assertThat(json.code()).isEqualTo(10);
    assertThat(CaseRuns.errors("report-check.schema.json", json.out())).isEmpty();
    JsonNode verdict = JsonMapper.shared().readTree(json.out());
    assertThat(verdict.at("/finalizable").booleanValue()).isFalse();
    assertThat(problems(verdict.at("/problems")))
        .hasSize(8)
        .contains("STALE_LOCATION@report.location");
  }

  @Test
  void the_schema_refuses_a_verdict_that_contradicts_itself() {
    String json = check(DRAFTED, "--format", "json").out();
    for (String lie :
        List.of(
            json.replace("\"finalizable\" : false", "\"finalizable\" : true"),
            json.replace("\"effect\" : \"BLOCK\"", "\"effect\" : \"FLAG\""),
            json.replace("UNANSWERED_DIRECTIVE", "UNCLEAR"))) {
      assertThat(lie).isNotEqualTo(json);
      assertThat(CaseRuns.errors("report-check.schema.json", lie)).isNotEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json"})
  void the_same_report_gives_the_same_bytes(String format) {
    assertThat(check(DRAFTED, "--format", format).out())
        .isEqualTo(check(DRAFTED, "--format", format).out());
  }

  @Test
  void a_report_that_is_not_filed_is_checked_at_its_due_time_or_when_that_is_asked() {
    assertThat(check(FINAL, "--as-of", "2025-05-23T17:00:00-04:00").code()).isZero();
    JsonNode late =
        JsonMapper.shared()
            .readTree(
                check(FINAL, "--as-of", "2025-05-26T17:00:00-04:00", "--format", "json").out());
    assertThat(problems(late.at("/problems")))
        .contains("LATE_FILING@report.filedAt", "STALE_LOCATION@report.location");
  }

  @Test
  void a_report_that_is_filed_is_checked_at_its_receipt_whenever_that_is_asked() {
    String file =
        runs.changed(
            "return.json",
            root -> ((ObjectNode) root.at("/report")).put("filedAt", "2025-05-23T15:12:00-04:00"));
    assertThat(check(file, "--as-of", "2026-01-01T00:00:00Z").code()).isZero();
    assertThat(check(file).code()).isZero();
  }

  @Test
  void a_case_without_a_report_is_checked_by_the_one_that_its_record_gives() {
    String file = runs.changed("return.json", root -> root.remove("report"));
    CommandLineRun run = check(file, "--as-of", "2025-05-20T09:00:00-04:00", "--format", "json");
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.err()).contains("this is the one that its record gives");
    assertThat(problems(JsonMapper.shared().readTree(run.out()).at("/problems")))
        .contains("UNANSWERED_DIRECTIVE@D11");
  }

  @Test
  void a_file_that_is_not_whole_a_wrong_line_and_no_file_are_told_apart() {
    CommandLineRun broken = check(runs.write("broken.json", "{ \"zone\": \"UTC\" }"));
    assertThat(broken.code()).isEqualTo(20);
    assertThat(broken.out()).isEmpty();
    assertThat(check().code()).isEqualTo(64);
    assertThat(runs.run("report").code()).isEqualTo(64);
    assertThat(check(FINAL, "--format", "xml").code()).isEqualTo(64);
    assertThat(check(folder.resolve("none.json").toString()).code()).isEqualTo(66);
  }

  @Test
  void each_report_of_the_law_raises_its_problems_and_no_other() {
    assumeTrue(Files.exists(SHARED), "NOT RUN: " + SHARED + " is absent");
    List<JsonNode> fixtures = each(CaseRuns.tree(SHARED.toString()).at("/fixtures")).toList();
    assertThat(fixtures).hasSize(16);
    for (JsonNode fixture : fixtures) {
      String id = fixture.at("/id").stringValue();
      CommandLineRun run = check(runs.write(id + ".json", fixture.toString()), "--format", "json");
      JsonNode verdict = JsonMapper.shared().readTree(run.out());
      assertThat(problems(verdict.at("/problems")))
          .as(id)
          .isEqualTo(problems(fixture.at("/expect")));
      boolean finalizable = fixture.at("/finalizable").booleanValue();
      assertThat(verdict.at("/finalizable").booleanValue()).as(id).isEqualTo(finalizable);
      assertThat(run.code()).as(id).isEqualTo(finalizable ? 0 : 10);
      assertThat(run.err()).as(id).isEmpty();
      assertThat(CaseRuns.errors("report-check.schema.json", run.out())).as(id).isEmpty();
    }
  }

  @Test
  void the_page_of_the_format_shows_the_verdict_of_its_example() {
    assertThat(CaseRuns.fences("json")).hasSize(2);
    assertThat(CaseRuns.page())
        .contains("`holdfast report check case.json --format json` ends with exit code 10");
    String file = runs.write("case.json", CaseRuns.fences("json").getFirst());
    CommandLineRun run = check(file, "--format", "json");
    assertThat(run.out()).isEqualTo(CaseRuns.fences("json").getLast());
    assertThat(run.code()).isEqualTo(10);
  }
}
