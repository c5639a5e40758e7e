// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Unseen;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.words.Shapes;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AnswerTableTest {
  private static final List<OperationAnswer> ALL =
      Stream.concat(
              AnswerFixtures.several().stream(),
              Stream.of(AnswerFixtures.hostile(), AnswerFixtures.unreadable()))
          .toList();

  private static AnswerTable.Style style(int columns) {
    return new AnswerTable.Style(columns, false, Shapes.UNICODE, false);
  }

  static IntStream widths() {
    return IntStream.rangeClosed(80, 120);
  }

  @ParameterizedTest
  @MethodSource("widths")
  void no_line_is_wider_than_asked_and_no_word_is_lost(int columns) {
    String table = AnswerTable.format(ALL, style(columns));
    assertThat(table.lines())
        .allSatisfy(line -> assertThat(Wrapped.columns(line)).isLessThanOrEqualTo(columns));
    assertThat(squeezed(table)).isEqualTo(squeezed(AnswerTable.format(ALL, style(120))));
  }

  private static String squeezed(String text) {
    return text.replaceAll("\\s+", "");
  }

  @Test
  void a_word_longer_than_a_line_is_broken_and_not_cut() {
    String word = "X".repeat(300);
    assertThat(String.join("", Wrapped.lines("a " + word + " b", 20, 30)))
        .isEqualTo("a" + word + "b");
  }

  @Test
  void nothing_from_a_file_acts_on_the_terminal() {
    String table = AnswerTable.format(ALL, style(80));
    assertThat(table.codePoints().filter(point -> point != '\n').noneMatch(Unseen::is)).isTrue();
  }

  @Test
  void colour_is_the_only_thing_that_colour_adds() {
    var coloured = new AnswerTable.Style(100, true, Shapes.UNICODE, false);
    assertThat(AnswerTable.format(ALL, coloured).replaceAll("\u001b\\[[0-9;]*m", ""))
        .isEqualTo(AnswerTable.format(ALL, style(100)));
  }

  @Test
  void plain_shapes_are_plain() {
    var plain = new AnswerTable.Style(80, false, Shapes.ASCII, false);
    String table = AnswerTable.format(List.of(AnswerFixtures.notScreened()), plain);
    assertThat(table.chars()).allMatch(c -> c < 0x7f);
  }

  @Test
  void twenty_problems_are_listed_and_the_rest_are_counted() {
    OperationAnswer few = AnswerFixtures.notScreened();
    List<Problem> many =
        IntStream.rangeClosed(1, 123)
            .mapToObj(line ->
                new Problem(
                    Problem.Code.UNREADABLE_ROW,
                    new Position("a.csv", line, 1, ""),
                    "2 cells",
                    "3 cells",
                    "Mend it."))
            .toList();
    var answer =
        new OperationAnswer(
            few.manifest(),
            few.at(),
            few.asOf(),
            few.registryVersion(),
            few.signedBy(),
            few.model(),
            many,
            few.sourcesRead(),
            few.expiresAt(),
            few.counts(),
            few.seats(),
            few.slip(),
            few.notes());
    String table = AnswerTable.format(List.of(answer), style(80));
    assertThat(table)
        .contains("123 things could not be accounted for")
        .contains("a.csv:20:1: read")
        .doesNotContain("a.csv:21:1: read")
        .contains("and 103 more; the JSON answer lists them all");
    assertThat(AnswerJson.format(List.of(answer))).contains("\"line\" : 123");
  }

  @Test
  void the_rule_about_hold_is_said_once() {
    assertThat(AnswerTable.format(AnswerFixtures.several(), style(120)))
        .containsOnlyOnce("it is no authority to detain");
  }

  @Test
  void a_reason_that_a_run_of_seats_shares_is_said_once_for_each_of_them() {
    String table = AnswerTable.format(List.of(AnswerFixtures.large()), style(120));
    assertThat(table).contains("Each: Invented for a long list.");
    assertThat(table.lines().filter(line -> line.contains("EXAMPLE "))).hasSize(200);
  }

  @Test
  void a_headline_that_names_nothing_held_says_where_it_is_not_for_departure() {
    assertThat(AnswerTable.format(List.of(AnswerFixtures.hostile()), style(120)))
        .contains("NO PROTECTION FOUND: 14 of 14 seats; NOT FOR DEPARTURE");
    assertThat(AnswerTable.format(List.of(AnswerFixtures.nothing()), style(120)))
        .contains("NO PROTECTION FOUND: 2 of 2 seats\n");
  }

  @Test
  void the_width_is_brought_into_range() {
    assertThat(style(10).columns()).isEqualTo(80);
    assertThat(style(1000).columns()).isEqualTo(120);
  }
}
