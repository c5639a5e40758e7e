// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ReceivedFile;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.aggregator.ArgumentsAccessor;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlinesTest {
  private static final String HEADER = "id,rule,start,zone,direction,amount,unit,extra,court";
  private static final String ROW = "D1,FRCP6,2026-01-12,America/New_York,after,14,days,,MD";

  private static Reading<Deadlines> read(String... lines) {
    String text = Stream.of(lines).map(line -> line + "\n").collect(Collectors.joining());
    return Deadlines.read(new ReceivedFile("d.csv", text.getBytes(StandardCharsets.UTF_8)));
  }

  private static String text(ArgumentsAccessor cells, int index) {
    String text = cells.getString(index);
    return text == null ? "" : text;
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "refused.csv", numLinesToSkip = 1)
  void a_row_that_cannot_be_read_is_named_by_its_column_with_what_to_do(ArgumentsAccessor cells) {
    String row =
        Stream.iterate(0, i -> i < 9, i -> i + 1)
            .map(i -> text(cells, i))
            .collect(Collectors.joining(","));
    Reading<Deadlines> reading = read(HEADER, ROW, row);
    assertThat(reading.problems())
        .extracting(problem -> problem.code() + "@" + problem.where().column())
        .containsExactly(text(cells, 9));
    assertThat(reading.problems().getFirst().sentence())
        .startsWith("d.csv:3:")
        .contains(text(cells, 10));
    assertThat(reading.value().rows()).hasSize(1);
  }

  @ParameterizedTest(name = "{4} under {0}: {8}")
  @CsvFileSource(resources = "places.csv", numLinesToSkip = 1)
  void a_court_says_whose_days_count_and_in_which_zone(ArgumentsAccessor cells) {
    Reading<Deadlines> reading =
        read(
            HEADER,
            String.join(
                ",",
                List.of(
                    "P",
                    text(cells, 0),
                    text(cells, 1),
                    text(cells, 2),
                    "after,14,days",
                    text(cells, 3),
                    text(cells, 4))));
    assertThat(reading.problems()).isEmpty();
    var question = (Question.Counted) reading.value().rows().getFirst().question();
    assertThat(question.court()).isEqualTo(text(cells, 5));
    assertThat(String.join(" ", new TreeSet<>(question.counting().calendar().states())))
        .isEqualTo(text(cells, 6));
    assertThat(question.zone().getId()).isEqualTo(text(cells, 7));
  }

  @Test
  void every_row_that_cannot_be_read_is_named() {
    Reading<Deadlines> reading =
        read(HEADER, ROW.replace("FRCP6", "X"), ROW, ROW.replace("days", "moons"));
    assertThat(reading.problems())
        .extracting(problem -> problem.where().line())
        .containsExactly(2L, 4L);
  }

  @Test
  void a_row_without_a_name_goes_by_its_line() {
    assertThat(read(HEADER, ROW, ROW.replace("D1", "")).value().rows())
        .extracting(Deadlines.Row::id)
        .containsExactly("D1", "line 3");
  }

  @Test
  void a_clerk_that_does_not_count_is_left_out_with_a_note() {
    assertThat(read(HEADER, ROW.replace(",,MD", ",clerk=NY,MD")).notes())
        .extracting(Note::sentence)
        .containsExactly("FRCP6 takes no notice of the circuit clerk's state; it was left out.");
  }

  @Test
  void further_columns_are_passed_on_as_they_stand() {
    Reading<Deadlines> reading = read(HEADER + ",why,Docket No", ROW + ",\" a, b \",  1:25 ");
    assertThat(reading.whole()).isTrue();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.value().columns()).endsWith("why", "Docket No");
    assertThat(reading.value().rows().getFirst().cells()).endsWith(" a, b ", "  1:25 ");
  }

  @Test
  void every_column_must_be_there_and_those_that_are_written_must_not() {
    for (String column : Arrays.asList(HEADER.split(","))) {
      String named = ("," + HEADER + ",").replace("," + column + ",", ",other,");
      assertThat(read(named.substring(1, named.length() - 1), ROW).problems())
          .as(column)
          .extracting(Problem::code)
          .contains(Code.MISSING_FIELD);
    }
    assertThat(read(HEADER + ",due", ROW + ",2026-01-26").problems())
        .extracting(Problem::code)
        .containsExactly(Code.AMBIGUOUS);
  }

  @Test
  void a_table_that_is_empty_cut_or_ragged_has_a_problem() {
    assertThat(read().whole()).isFalse();
    assertThat(read(HEADER).whole()).isFalse();
    assertThat(read(HEADER, ROW + ",more").whole()).isFalse();
    assertThat(read(HEADER, ROW.replace("MD", "\"MD")).whole()).isFalse();
    String cut = HEADER + "\n" + ROW;
    assertThat(
            Deadlines.read(new ReceivedFile("d.csv", cut.getBytes(StandardCharsets.UTF_8))).whole())
        .isFalse();
  }

  @Test
  void what_a_row_expects_is_both_ends_one_or_none() {
    String header = HEADER + ",expect_due,expect_protection_end";
    var none = read(header, ROW + ",,").value().rows().getFirst().expected();
    assertThat(none.stated()).isFalse();
    var both = read(header, ROW + ",2026-01-26,").value().rows().getFirst().expected();
    assertThat(both.agrees("2026-01-26", "")).isTrue();
    assertThat(both.agrees("2026-01-26", "2026-01-27")).isFalse();
    var end = read(header, ROW + ",,2026-01-27").value().rows().getFirst().expected();
    assertThat(end.agrees("2026-01-26", "2026-01-27")).isTrue();
    assertThat(end.agrees("2026-01-26", "")).isFalse();
    var due =
        read(HEADER + ",expect_due", ROW + ",2026-01-26").value().rows().getFirst().expected();
    assertThat(due.agrees("2026-01-26", "2026-01-27")).isTrue();
    assertThat(due.agrees("2026-01-25", "")).isFalse();
  }
}
