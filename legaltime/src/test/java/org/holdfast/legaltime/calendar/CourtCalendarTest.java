// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class CourtCalendarTest {

  @ParameterizedTest(name = "{0} {1}: {4}")
  @CsvFileSource(resources = "days.csv", numLinesToSkip = 1)
  void a_day_is_what_its_statute_says(String state, LocalDate day, String counts, String expected) {
    CourtCalendar calendar =
        new CourtCalendar(state == null ? Set.of() : Set.of(state.split("\\+")), Set.of());
    assertThat(words(calendar.on(day, counts.equals("after")))).isEqualTo(expected);
  }

  private static String words(Openness openness) {
    return switch (openness) {
      case Openness.Open _ -> "open";
      case Openness.Weekend _ -> "weekend";
      case Openness.LegalHoliday(String name, String _, String _) -> "holiday: " + name;
      case Openness.Doubtful doubtful -> doubtful.doubt() + ": " + doubtful.name();
    };
  }

  @Test
  void a_closure_by_the_president_is_in_doubt_and_changes_no_holiday() {
    LocalDate closed = LocalDate.of(2025, 1, 9);
    LocalDate christmas = LocalDate.of(2025, 12, 25);
    CourtCalendar calendar = new CourtCalendar(Set.of(), Set.of(closed, christmas));
    assertThat(words(calendar.on(closed, false))).isEqualTo("CLOSED_BY_PRESIDENT: ");
    assertThat(words(calendar.on(christmas, true))).isEqualTo("holiday: Christmas Day");
  }

  @Test
  void a_state_without_a_federal_court_is_none() {
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CourtCalendar(Set.of("XX"), Set.of()));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new CourtCalendar(Set.of("US"), Set.of()));
  }

  /// Only Patriots' Day in Massachusetts is settled, by the committee note; see
  /// docs/formats/deadlines.md.
  @Test
  void no_other_day_of_a_state_is_settled() {
    Set<String> settled =
        Table.beside(Holidays.class, "holidays.tsv").stream()
            .map(Holiday::parse)
            .filter(Holiday::settled)
            .filter(holiday -> !holiday.jurisdiction().equals(Holiday.FEDERAL))
            .map(holiday -> holiday.jurisdiction() + " " + holiday.name())
            .collect(Collectors.toSet());
    assertThat(settled).containsExactly("MA Patriots' Day");
  }

  @Test
  void every_row_of_the_table_falls_on_some_day_and_cites_its_statute() {
    for (Table.Row row : Table.beside(Holidays.class, "holidays.tsv")) {
      Holiday holiday = Holiday.parse(row);
      assertThat(row.text("source")).as("line " + row.line()).isNotBlank();
      assertThat(holiday.provision()).as("line " + row.line()).isNotBlank();
      assertThat(holiday.since()).as("line " + row.line()).isLessThanOrEqualTo(holiday.until());
      if (!holiday.jurisdiction().equals(Holiday.FEDERAL)) {
        assertThat(Courts.isState(holiday.jurisdiction())).as("line " + row.line()).isTrue();
      }
      boolean falls = false;
      for (int year = holiday.since(); year <= holiday.until(); year++) {
        falls |= holiday.day().in(year).findAny().isPresent();
      }
      assertThat(falls).as("line " + row.line()).isTrue();
    }
  }

  /// The dates of Easter as the U.S. Census Bureau lists them, a century of them shortened to the
  /// years that are covered.
  @ParameterizedTest
  @CsvFileSource(resources = "easter.csv", numLinesToSkip = 1)
  void easter_is_when_the_church_keeps_it(LocalDate sunday) {
    assertThat(DayRule.Easter.EASTER.in(sunday.getYear())).containsExactly(sunday);
    assertThat(sunday.getDayOfWeek()).isEqualTo(DayOfWeek.SUNDAY);
  }

  @Test
  void the_words_of_the_table_are_read_whole_or_not_at_all() {
    assertThat(DayRule.parse("THU#4 11 +1").in(2025)).containsExactly(LocalDate.of(2025, 11, 28));
    assertThat(DayRule.parse("MON#L 05").in(2025)).containsExactly(LocalDate.of(2025, 5, 26));
    assertThat(DayRule.parse("MON#5 05").in(2025)).isEmpty();
    assertThat(DayRule.parse("EASTER -2").in(2025)).containsExactly(LocalDate.of(2025, 4, 18));
    assertThat(DayRule.parse("MON#1 11 +1 EVEN").in(2024))
        .containsExactly(LocalDate.of(2024, 11, 5));
    assertThat(DayRule.parse("MON#1 11 +1 EVEN").in(2025)).isEmpty();
    assertThat(DayRule.parse("01-20 EVERY 4").in(2024)).hasSize(1);
    assertThat(DayRule.parse("01-20 EVERY 4").in(2022)).isEmpty();
    assertThat(DayRule.parse("02-29").in(2025)).isEmpty();
    assertThat(DayRule.parse("2020-12-24,2025-01-09").in(2025))
        .containsExactly(LocalDate.of(2025, 1, 9));
    for (String wrong :
        new String[] {"", "7-4", "MON#6 01", "MON 01", "EASTER2", "07-04 EVERY", "07-04 +1000"}) {
      assertThatIllegalArgumentException().as(wrong).isThrownBy(() -> DayRule.parse(wrong));
    }
  }

  @Test
  void a_damaged_table_is_not_read_in_part() {
    assertThatIllegalArgumentException().isThrownBy(() -> Table.parse("a\tb\n1\n"));
    assertThat(Table.parse("# note\na\tb\n\n1\t2\n").getFirst().text("b")).isEqualTo("2");
    assertThatIllegalArgumentException()
        .isThrownBy(() -> Table.parse("a\tb\n1\t2\n").getFirst().text("c"));
  }

  @Test
  void ninety_four_district_courts_and_thirteen_of_appeals() {
    assertThat(Courts.all().stream().filter(court -> !court.ofAppeals())).hasSize(94);
    assertThat(Courts.all().stream().filter(Court::ofAppeals)).hasSize(13);
    assertThat(Courts.all().stream().map(Court::id)).doesNotHaveDuplicates();
    assertThat(Courts.all().stream().map(Court::name)).doesNotHaveDuplicates();
    assertThat(Courts.all())
        .allSatisfy(court -> assertThat(Courts.named(court.circuit())).isPresent());
  }

  @Test
  void a_court_is_found_by_its_id_and_by_its_name() {
    Court maryland = Courts.named("mdd").orElseThrow();
    assertThat(maryland.name()).isEqualTo("D. Md.");
    assertThat(Courts.named("D. Md.")).contains(maryland);
    assertThat(Courts.named("d.md")).contains(maryland);
    assertThat(Courts.named("4th Cir.").orElseThrow().id()).isEqualTo("ca4");
    assertThat(Courts.named("Immigration Judge")).isEmpty();
    for (Court court : Courts.all()) {
      assertThat(Courts.named(court.name())).contains(court);
      assertThat(Courts.named(court.id())).contains(court);
    }
    assertThat(Courts.zonesOf("MD")).containsExactly(ZoneId.of("America/New_York"));
    assertThat(Courts.zonesOf("TX"))
        .contains(ZoneId.of("America/Chicago"), ZoneId.of("America/Denver"));
  }
}
