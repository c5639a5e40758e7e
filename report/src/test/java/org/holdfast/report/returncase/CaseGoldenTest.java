// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.returncase;

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
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.Golden;
import org.holdfast.report.returncase.json.CaseJson;
import org.holdfast.report.text.Markup;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import org.holdfast.report.words.Words;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.FieldSource;

class CaseGoldenTest {
  private static final AnswerTable.Style PLAIN =
      new AnswerTable.Style(80, false, Shapes.ASCII, false);

  static final List<Map.Entry<String, CaseAsOf>> CASES =
      List.of(
          Map.entry("example", CaseFixtures.example()),
          Map.entry("home", CaseFixtures.home()),
          Map.entry("begun", CaseFixtures.begun()),
          Map.entry("nothing", CaseFixtures.nothing()),
          Map.entry("long", LongCase.standing()));

  private static void assertSame(Map.Entry<String, CaseAsOf> of, String end, String text) {
    Golden.assertSame("returncase/" + of.getKey() + "." + end, text);
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_table_is_as_it_was(Map.Entry<String, CaseAsOf> of) {
    assertSame(of, "txt", CaseTable.format(of.getValue(), PLAIN));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_json_is_as_it_was(Map.Entry<String, CaseAsOf> of) {
    assertSame(of, "json", CaseJson.format(of.getValue()));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_page_is_as_it_was(Map.Entry<String, CaseAsOf> of) {
    assertSame(of, "html", CaseHtml.format(of.getValue(), Language.ENGLISH));
  }

  @Test
  void the_spanish_page_is_as_it_was() {
    assertSame(
        CASES.getFirst(),
        "es.html",
        CaseHtml.format(CASES.getFirst().getValue(), Language.SPANISH));
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_effort_strip_is_as_it_was(Map.Entry<String, CaseAsOf> of) {
    assertSame(of, "strip.svg", strip(of.getValue()));
  }

  @Test
  void the_time_after_somebody_is_home_presses_no_day_into_a_corner() {
    assertThat(strip(CaseFixtures.longHome()))
        .contains(">home<", "Mon 16 Mar<")
        .doesNotContain(">now<", "2027<");
    assertThat(strip(CaseFixtures.home())).contains(">home<", ">now<");
  }

  @Test
  void two_statements_that_each_name_the_other_contradict_each_other_once() {
    String page = CaseHtml.format(CaseFixtures.mutual(), Language.ENGLISH);

    assertThat(all(page, "(Conflicts with Q1<)")).hasSize(1);
    assertThat(all(page, "(Conflicts with Q2<)")).hasSize(1);
    assertThat(page).contains("nobody has settled: 2<");
  }

  private static String strip(CaseAsOf of) {
    var page = new Markup();
    EffortStrip.write(page, new CaseWords(of, Words.of(Language.ENGLISH)));
    return page.toString();
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_timeline_is_as_it_was(Map.Entry<String, CaseAsOf> of) {
    var page = new Markup();
    Timeline.write(page, new CaseWords(of.getValue(), Words.of(Language.ENGLISH)));
    assertSame(of, "timeline.svg", page.toString());
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void the_json_is_of_the_format(Map.Entry<String, CaseAsOf> of) throws IOException {
    assertThat(schema().validate(CaseJson.format(of.getValue()), InputFormat.JSON)).isEmpty();
  }

  @Test
  void the_schema_refuses_a_state_that_there_is_not() throws IOException {
    String json = CaseJson.format(CaseFixtures.example());
    String lie = json.replace("\"state\" : \"MISSED\"", "\"state\" : \"EXCUSED\"");
    assertThat(lie).isNotEqualTo(json);
    assertThat(schema().validate(lie, InputFormat.JSON)).isNotEmpty();
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/formats/case-answer.schema.json")));
  }

  @ParameterizedTest
  @EnumSource(Language.class)
  void the_page_needs_nothing_runs_nothing_and_can_be_walked(Language language) {
    for (Map.Entry<String, CaseAsOf> of : CASES) {
      String page = CaseHtml.format(of.getValue(), language);
      assertThat(page)
          .doesNotContainPattern("(?i)<(script|link|img|iframe|object|embed|form|base)\\b")
          .doesNotContainPattern("(?i)\\s(style|on[a-z]+)=\"")
          .doesNotContain("url(");
      assertThat(page.codePoints().filter(point -> point != '\n').noneMatch(Unseen::is)).isTrue();
      assertThat(all(page, "(<h1[ >])")).hasSize(1);
      List<String> ids = all(page, "\\sid=\"([^\"]*)\"");
      assertThat(ids).doesNotHaveDuplicates();
      List<String> labels =
          all(page, "aria-labelledby=\"([^\"]*)\"").stream()
              .flatMap(label -> List.of(label.split(" ")).stream())
              .toList();
      assertThat(ids).containsAll(labels);
      assertThat(ids).containsAll(all(page, "href=\"#([^\"]*)\""));
      int last = 0;
      for (String level : all(page, "<h([1-6])[ >]")) {
        assertThat(Integer.parseInt(level)).isLessThanOrEqualTo(last + 1);
        last = Integer.parseInt(level);
      }
    }
  }

  @ParameterizedTest
  @FieldSource("CASES")
  void no_texts_of_a_figure_touch_each_other(Map.Entry<String, CaseAsOf> of) {
    for (Language language : Language.values()) {
      String page = CaseHtml.format(of.getValue(), language);
      for (String svg : all(page, "(?s)(<svg class=\"fig\".*?</svg>)")) {
        FigureTexts.assertApart(svg);
      }
    }
  }

  @Test
  void what_is_hostile_is_written_out() {
    String page = CaseHtml.format(CaseFixtures.hostile(), Language.ENGLISH);
    assertThat(page)
        .doesNotContain("<script")
        .contains("&lt;script&gt;")
        .contains("&lt;U+202E&gt;");
    assertThat(CaseTable.format(CaseFixtures.hostile(), PLAIN)).doesNotContain("\u001b");
  }

  private static List<String> all(String page, String pattern) {
    return Pattern.compile(pattern)
        .matcher(page)
        .results()
        .map((MatchResult found) -> found.group(1))
        .toList();
  }
}
