// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.slip.Logging;
import org.holdfast.report.slip.SlipText;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.FieldSource;

class GoldenTest {
  private static final AnswerTable.Style PLAIN =
      new AnswerTable.Style(80, false, Shapes.ASCII, false);
  private static final AnswerTable.Style RICH =
      new AnswerTable.Style(120, true, Shapes.UNICODE, false);

  static final List<Map.Entry<String, List<OperationAnswer>>> ANSWERS =
      List.of(
          Map.entry("held", List.of(AnswerFixtures.held())),
          Map.entry("nothing", List.of(AnswerFixtures.nothing())),
          Map.entry("not-screened", List.of(AnswerFixtures.notScreened())),
          Map.entry("unreadable", List.of(AnswerFixtures.unreadable())),
          Map.entry("stale", List.of(AnswerFixtures.stale())),
          Map.entry("hostile", List.of(AnswerFixtures.hostile())),
          Map.entry("several", AnswerFixtures.several()));

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void the_table_is_as_it_was(Map.Entry<String, List<OperationAnswer>> answers) {
    Golden.assertSame(answers.getKey() + ".txt", AnswerTable.format(answers.getValue(), PLAIN));
  }

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void the_json_is_as_it_was(Map.Entry<String, List<OperationAnswer>> answers) {
    Golden.assertSame(answers.getKey() + ".json", AnswerJson.format(answers.getValue()));
  }

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void the_csv_is_as_it_was(Map.Entry<String, List<OperationAnswer>> answers) {
    Golden.assertSame(answers.getKey() + ".csv", AnswerCsv.format(answers.getValue()));
  }

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void the_page_is_as_it_was(Map.Entry<String, List<OperationAnswer>> answers) {
    Golden.assertSame(
        answers.getKey() + ".html", AnswerHtml.format(answers.getValue(), Language.ENGLISH));
  }

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void the_message_is_as_it_was(Map.Entry<String, List<OperationAnswer>> answers) {
    Golden.assertSame(answers.getKey() + ".cusres", Cusres.format(answers.getValue()));
  }

  @ParameterizedTest
  @FieldSource("ANSWERS")
  void the_slip_is_as_it_was(Map.Entry<String, List<OperationAnswer>> answers) {
    Golden.assertSame(
        answers.getKey() + ".slip",
        SlipText.body(answers.getValue().getFirst(), new Logging.NotLogged()));
  }

  @Test
  void the_wide_coloured_table_is_as_it_was() {
    Golden.assertSame("several-wide.txt", AnswerTable.format(AnswerFixtures.several(), RICH));
  }

  @Test
  void the_explained_table_is_as_it_was() {
    var explained = new AnswerTable.Style(80, false, Shapes.UNICODE, true);
    Golden.assertSame(
        "held-explained.txt", AnswerTable.format(List.of(AnswerFixtures.held()), explained));
  }

  @Test
  void the_spanish_page_is_as_it_was() {
    Golden.assertSame(
        "several-es.html", AnswerHtml.format(AnswerFixtures.several(), Language.SPANISH));
  }

  @Test
  void a_list_of_two_hundred_seats_is_as_it_was() {
    List<OperationAnswer> large = List.of(AnswerFixtures.large());
    Golden.assertSame("large.txt", AnswerTable.format(large, PLAIN));
  }
}
