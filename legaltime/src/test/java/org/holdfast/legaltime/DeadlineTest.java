// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import org.assertj.core.api.Assumptions;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class DeadlineTest {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");

  @ParameterizedTest(name = "{0}: {11}")
  @CsvFileSource(
      resources = "deadlines.csv",
      numLinesToSkip = 1,
      emptyValue = "",
      nullValues = {})
  void the_table_holds(
      String id,
      String rule,
      String start,
      String zone,
      String direction,
      String amount,
      String unit,
      String extra,
      String court,
      String due,
      String protectionEnd) {
    assertThat(
            Rows.ends(
                rule, start, zone, direction, text(amount), text(unit), text(extra), text(court)))
        .as(id)
        .containsExactly(due, text(protectionEnd));
  }

  private static String text(String cell) {
    return cell == null ? "" : cell;
  }

  @Test
  void the_published_deadlines_hold() throws IOException {
    Path file = Path.of("../../shared/scenarios/deadlines.csv");
    Assumptions.assumeThat(Files.exists(file))
        .as("NOT RUN: the file of deadlines is not beside the repository")
        .isTrue();
    List<String> lines = Files.readAllLines(file);
    for (String line : lines.subList(1, lines.size())) {
      String[] c = line.split(",", -1);
      assertThat(Rows.ends(c[1], c[2], c[3], c[4], c[5], c[6], c[7], c[8]))
          .as(c[0])
          .containsExactly(c[9], c[10]);
    }
    assertThat(lines).hasSizeGreaterThan(30);
  }

  @Test
  void what_the_calendar_does_not_reach_has_no_end() {
    for (Moment trigger :
        List.of(
            new Moment.On(LocalDate.of(2004, 12, 31), EASTERN),
            new Moment.On(LocalDate.of(2036, 1, 1), EASTERN),
            new Moment.On(LocalDate.of(2035, 12, 31), EASTERN),
            new Moment.On(LocalDate.MAX, EASTERN),
            new Moment.On(LocalDate.MIN, EASTERN),
            new Moment.At(Instant.MAX),
            new Moment.At(Instant.MIN))) {
      assertNotCovered(trigger, new Period.Days(1));
      assertNotCovered(trigger, new Period.Hours(1));
      assertNotCovered(trigger, new Period.BusinessDays(1));
    }
    Moment trigger = new Moment.On(LocalDate.of(2030, 1, 1), EASTERN);
    assertNotCovered(trigger, new Period.Days(Integer.MAX_VALUE));
    assertNotCovered(trigger, new Period.Hours(200_000));
    assertNotCovered(trigger, new Period.BusinessDays(200_000));
    assertNotCovered(trigger, new Period.Years(6, Period.MonthEnd.LAST_DAY));
    assertThat(
            Deadline.compute(
                Counting.of(
                    Rule.FRCP6, trigger, new Period.Years(5, Period.MonthEnd.LAST_DAY), EASTERN)))
        .isInstanceOf(Computed.class);
  }

  private static void assertNotCovered(Moment trigger, Period period) {
    for (Counting.Purpose purpose : Counting.Purpose.values()) {
      Counting counting = Counting.of(Rule.FRCP6, trigger, period, EASTERN).forPurpose(purpose);
      assertThat(Deadline.compute(counting)).isInstanceOf(NotCovered.class);
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvFileSource(resources = "refused.csv", numLinesToSkip = 1)
  void what_a_rule_does_not_know_is_refused_in_words(
      String why, String rule, String direction, String unit, String extra, String sentence) {
    assertThat(
            Rows.ends(
                rule, "2026-01-12", "America/New_York", direction, "2", unit, text(extra), ""))
        .containsExactly(sentence);
  }

  @Test
  void a_period_of_nothing_is_no_period() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.Days(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.Hours(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.Weeks(0));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period.Months(0, Period.MonthEnd.LAST_DAY));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Period.Years(0, Period.MonthEnd.LAST_DAY));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.BusinessDays(0));
  }

  /// On 2 November 2025 the half hour past one comes twice: EDT and then EST.
  @Test
  void an_hour_that_comes_twice_is_the_first_for_a_duty_and_the_second_for_a_protection() {
    Counting counting =
        Counting.of(
                Rule.FRCP6,
                new Moment.On(LocalDate.of(2025, 10, 31), EASTERN),
                new Period.Days(2),
                EASTERN)
            .forPurpose(Counting.Purpose.LIFE_OF_ORDER)
            .ending(new DayEnd.SetByOrder(LocalTime.of(1, 30)));
    Computed computed = (Computed) Deadline.compute(counting);
    assertThat(computed.due()).isEqualTo(new Moment.At(Instant.parse("2025-11-02T05:30:00Z")));
    assertThat(computed.protectionEnd())
        .isEqualTo(new Moment.At(Instant.parse("2025-11-03T06:30:00Z")));
    assertThat(Reading.LATEST.at(LocalDate.of(2025, 11, 2).atTime(1, 30), EASTERN))
        .isEqualTo(Instant.parse("2025-11-02T06:30:00Z"));
  }

  @Test
  void the_steps_name_what_was_counted_and_by_which_provision() throws IOException {
    StringBuilder got = new StringBuilder();
    for (Counting counting : Samples.all()) {
      Computed computed = (Computed) Deadline.compute(counting);
      computed
          .steps()
          .forEach(step ->
              got.append(step.sentence().english())
                  .append(" [")
                  .append(step.provision())
                  .append("]\n  ")
                  .append(step.sentence().spanish())
                  .append('\n'));
      got.append('\n');
    }
    Path golden = Path.of("src/test/resources/org/holdfast/legaltime/steps.txt");
    if ("renew".equals(System.getProperty("holdfast.golden"))) {
      Files.writeString(golden, got);
    }
    assertThat(got.toString()).isEqualTo(Files.readString(golden));
  }

  @Test
  void a_reading_never_ends_later_for_a_duty_than_for_a_protection() {
    Set<LocalDate> away = Set.of(LocalDate.of(2026, 7, 2), LocalDate.of(2026, 7, 6));
    for (LocalDate day = LocalDate.of(2026, 5, 1);
        day.isBefore(LocalDate.of(2026, 9, 1));
        day = day.plusDays(1)) {
      for (Direction direction : Direction.values()) {
        for (int count = 1; count < 30; count++) {
          Counting counting =
              Counting.of(Rule.FRCP6, new Moment.On(day, EASTERN), new Period.Days(count), EASTERN)
                  .measured(direction)
                  .whileInaccessible(away);
          Computed computed = (Computed) Deadline.compute(counting);
          assertThat(computed.due().latest()).isBeforeOrEqualTo(computed.protectionEnd().latest());
        }
      }
    }
  }
}
