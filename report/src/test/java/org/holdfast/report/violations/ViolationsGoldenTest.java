// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.violations;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.Golden;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class ViolationsGoldenTest {
  private static final AnswerTable.Style PLAIN =
      new AnswerTable.Style(80, false, Shapes.ASCII, false);

  static final List<Map.Entry<String, ViolationReport>> REPORTS =
      List.of(
          Map.entry("every", ViolationFixtures.every()),
          Map.entry("nothing", ViolationFixtures.nothing()),
          Map.entry("hostile", ViolationFixtures.hostile()));

  private static void assertSame(Map.Entry<String, ViolationReport> of, String end, String text) {
    Golden.assertSame("violations/" + of.getKey() + "." + end, text);
  }

  @ParameterizedTest
  @FieldSource("REPORTS")
  void the_table_is_as_it_was(Map.Entry<String, ViolationReport> of) {
    assertSame(of, "txt", ViolationsTable.format(of.getValue(), PLAIN));
  }

  @ParameterizedTest
  @FieldSource("REPORTS")
  void the_csv_is_as_it_was(Map.Entry<String, ViolationReport> of) {
    assertSame(of, "csv", ViolationsCsv.format(of.getValue()));
  }

  @ParameterizedTest
  @FieldSource("REPORTS")
  void the_json_is_as_it_was(Map.Entry<String, ViolationReport> of) {
    assertSame(of, "json", ViolationsJson.format(of.getValue()));
  }

  @ParameterizedTest
  @FieldSource("REPORTS")
  void the_page_is_as_it_was(Map.Entry<String, ViolationReport> of) {
    assertSame(of, "html", ViolationsHtml.format(of.getValue(), Language.ENGLISH));
  }

  @Test
  void the_spanish_page_is_as_it_was() {
    assertSame(
        REPORTS.getFirst(),
        "es.html",
        ViolationsHtml.format(REPORTS.getFirst().getValue(), Language.SPANISH));
  }

  @ParameterizedTest
  @FieldSource("REPORTS")
  void the_json_is_of_the_format(Map.Entry<String, ViolationReport> of) throws IOException {
    String json = ViolationsJson.format(of.getValue());
    assertThat(schema().validate(json, InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_an_apparent_violation_that_nothing_certain_is_behind()
      throws IOException {
    String json = ViolationsJson.format(ViolationFixtures.every());
    String lie = json.replace("\"barred\" : \"YES\"", "\"barred\" : \"UNCERTAIN\"");
    assertThat(lie).isNotEqualTo(json);
    assertThat(schema().validate(lie, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/formats/violations.schema.json")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_needs_nothing_runs_nothing_and_can_be_walked(Language language) {
    for (Map.Entry<String, ViolationReport> of : REPORTS) {
      String page = ViolationsHtml.format(of.getValue(), language);
      assertThat(page)
          .doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|form|base)\\b")
          .doesNotContainPattern("(?i)\\s(style|on[a-z]+)=\"")
          .doesNotContain("url(");
      assertThat(page.codePoints().filter(point -> point != '\n').noneMatch(Unseen::is)).isTrue();
      assertThat(all(page, "(<h1[ >])")).hasSize(1);
      List<String> ids = all(page, "\\sid=\"([^\"]*)\"");
      assertThat(ids).doesNotHaveDuplicates();
      assertThat(ids).containsAll(all(page, "aria-labelledby=\"([^\"]*)\""));
      int last = 0;
      for (String level : all(page, "<h([1-6])[ >]")) {
        assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(last + 1);
        last = Integer.parseInt(level);
      }
    }
  }

  @Test
  void no_form_concludes_or_says_what_anyone_knew() {
    ViolationReport report = ViolationFixtures.every();
    for (String text :
        List.of(
            ViolationsTable.format(report, PLAIN),
            ViolationsCsv.format(report),
            ViolationsJson.format(report),
            ViolationsHtml.format(report, Language.ENGLISH))) {
      assertThat(text).doesNotContainPattern("(?i)\\bknew\\b|\\bviolated\\b|\\bguilty\\b");
    }
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
