// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.assertj.core.api.Assumptions;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class Frcp6Test {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);

  @ParameterizedTest(name = "{8}")
  @CsvFileSource(resources = "frcp6.csv", numLinesToSkip = 1)
  void the_table_holds(
      String verb,
      String trigger,
      String zone,
      int count,
      String unit,
      String at,
      String due,
      String protectionEnd) {
    assertThat(ends(verb, trigger, zone, count, unit, at)).containsExactly(due, protectionEnd);
  }

  @Test
  void the_published_deadlines_hold_as_far_as_this_form_of_the_rules_goes() throws IOException {
    Path file = Path.of("../../shared/scenarios/deadlines.csv");
    Assumptions.assumeThat(Files.exists(file))
        .as("NOT RUN: the file of deadlines is not beside the repository")
        .isTrue();
    int checked = 0;
    for (String line : Files.readAllLines(file)) {
      String[] c = line.split(",", -1);
      if (!Set.of("days", "hours", "businessDays").contains(c[6])
          || !c[4].equals("after")
          || !c[8].isEmpty()
          || !(c[7].isEmpty() || c[7].equals("expiry") || c[6].equals("businessDays"))) {
        continue;
      }
      String at = c[7].startsWith("at=") ? c[7].substring(3) : "";
      String verb = c[7].equals("expiry") ? "life" : "due";
      assertThat(ends(verb, c[2], c[3], Integer.parseInt(c[5]), c[6], at))
          .as(c[0])
          .containsExactly(c[9], c[10].isEmpty() ? c[9] : c[10]);
      checked++;
    }
    assertThat(checked).isGreaterThan(15);
  }

  private static List<String> ends(
      String verb, String trigger, String zoneName, int count, String unit, String at) {
    ZoneId zone = ZoneId.of(zoneName);
    Period period =
        switch (unit) {
          case "hours" -> new Period.Hours(count);
          case "days" -> new Period.Days(count);
          default ->
              new Period.BusinessDays(
                  count, at == null || at.isEmpty() ? null : LocalTime.parse(at));
        };
    Computation computation =
        verb.equals("life")
            ? Frcp6.life(moment(trigger, zone), period, zone)
            : Frcp6.due(moment(trigger, zone), period, zone);
    Computed computed = (Computed) computation;
    assertThat(computed.steps()).isNotEmpty();
    assertThat(computed.certain()).isEqualTo(computed.due().equals(computed.protectionEnd()));
    return List.of(text(computed.due(), zone), text(computed.protectionEnd(), zone));
  }

  private static Moment moment(String text, ZoneId zone) {
    return text.contains("T")
        ? new Moment.At(LocalDateTime.parse(text).atZone(zone).toInstant())
        : new Moment.On(LocalDate.parse(text), zone);
  }

  private static String text(Moment moment, ZoneId zone) {
    return switch (moment) {
      case Moment.On(LocalDate date, ZoneId _) -> date.toString();
      case Moment.At(Instant instant) -> LocalDateTime.ofInstant(instant, zone).toString();
    };
  }

  @Test
  void every_day_period_from_every_day_ends_as_a_plain_count_says() {
    for (LocalDate day = FIRST; !day.isAfter(LAST); day = day.plusDays(1)) {
      for (int count : new int[] {1, 10, 14, 30}) {
        LocalDate last = day.plusDays(count);
        LocalDate due = nextOpen(last, false);
        LocalDate end = nextOpen(last, true);
        Moment.On trigger = new Moment.On(day, EASTERN);
        Computation counted = Frcp6.due(trigger, new Period.Days(count), EASTERN);
        Computation lived = Frcp6.life(trigger, new Period.Days(count), EASTERN);
        if (day.equals(LAST) || end.isAfter(LAST)) {
          assertThat(counted).as("%s + %s", day, count).isInstanceOf(NotCovered.class);
          assertThat(lived).isInstanceOf(NotCovered.class);
        } else {
          assertReadings(counted, new Moment.On(due, EASTERN), new Moment.On(end, EASTERN));
          assertReadings(lived, new Moment.On(last, EASTERN), new Moment.On(end, EASTERN));
        }
      }
    }
  }

  @Test
  void every_business_day_period_from_every_day_ends_as_a_plain_count_says() {
    LocalTime four = LocalTime.of(16, 0);
    for (LocalDate day = FIRST; day.isBefore(LAST.minusDays(20)); day = day.plusDays(1)) {
      for (int count = 1; count <= 3; count++) {
        Moment trigger = new Moment.At(day.atTime(9, 30).atZone(EASTERN).toInstant());
        assertReadings(
            Frcp6.life(trigger, new Period.BusinessDays(count, four), EASTERN),
            at(businessDay(day, count, false), four),
            at(businessDay(day, count, true), four));
      }
    }
  }

  @Test
  void every_hour_period_from_every_seventh_hour_ends_as_a_plain_count_says() {
    Instant end = Instant.parse("2026-01-01T00:00:00Z");
    for (Instant start = Instant.parse("2024-01-01T05:17:00Z");
        start.isBefore(end);
        start = start.plusSeconds(7 * 3600)) {
      for (int count : new int[] {1, 24, 72}) {
        Instant elapsed = start.plusSeconds(3600L * count);
        Computation counted = Frcp6.due(new Moment.At(start), new Period.Hours(count), EASTERN);
        assertReadings(counted, sameClock(elapsed, false), sameClock(elapsed, true));
        Computation lived = Frcp6.life(new Moment.At(start), new Period.Hours(count), EASTERN);
        assertReadings(lived, new Moment.At(elapsed), sameClock(elapsed, true));
      }
    }
  }

  @Test
  void what_the_calendar_does_not_reach_has_no_end() {
    for (Moment trigger :
        List.of(
            new Moment.On(LocalDate.of(2004, 12, 31), EASTERN),
            new Moment.On(LocalDate.of(2036, 1, 1), EASTERN),
            new Moment.On(LocalDate.MAX, EASTERN),
            new Moment.On(LocalDate.MIN, EASTERN),
            new Moment.At(Instant.MAX),
            new Moment.At(Instant.MIN))) {
      assertThat(Frcp6.due(trigger, new Period.Days(1), EASTERN)).isInstanceOf(NotCovered.class);
      assertThat(Frcp6.life(trigger, new Period.Hours(1), EASTERN)).isInstanceOf(NotCovered.class);
    }
    Moment trigger = new Moment.On(LocalDate.of(2030, 1, 1), EASTERN);
    assertThat(Frcp6.due(trigger, new Period.Days(Integer.MAX_VALUE), EASTERN))
        .isInstanceOf(NotCovered.class);
    assertThat(Frcp6.due(trigger, new Period.Hours(200_000), EASTERN))
        .isInstanceOf(NotCovered.class);
    assertThat(Frcp6.due(trigger, new Period.BusinessDays(200_000, null), EASTERN))
        .isInstanceOf(NotCovered.class);
  }

  @Test
  void a_period_of_nothing_is_no_period() {
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.Days(0));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.Hours(-1));
    assertThatIllegalArgumentException().isThrownBy(() -> new Period.BusinessDays(0, null));
  }

  private static void assertReadings(Computation computation, Moment due, Moment end) {
    Computed computed = (Computed) computation;
    assertThat(computed.due()).isEqualTo(due);
    assertThat(computed.protectionEnd()).isEqualTo(end);
  }

  private static Moment at(LocalDate day, LocalTime time) {
    return new Moment.At(day.atTime(time).atZone(EASTERN).toInstant());
  }

  private static Moment sameClock(Instant elapsed, boolean standInsClose) {
    ZonedDateTime local = elapsed.atZone(EASTERN);
    LocalDate open = nextOpen(local.toLocalDate(), standInsClose);
    return open.equals(local.toLocalDate())
        ? new Moment.At(elapsed)
        : at(open, local.toLocalTime());
  }

  private static LocalDate businessDay(LocalDate from, int count, boolean standInsClose) {
    return Stream.iterate(from.plusDays(1), day -> day.plusDays(1))
        .filter(day -> !PlainCalendar.closed(day, standInsClose))
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }

  private static LocalDate nextOpen(LocalDate day, boolean standInsClose) {
    return Stream.iterate(day, next -> next.plusDays(1))
        .filter(next -> !PlainCalendar.closed(next, standInsClose))
        .findFirst()
        .orElseThrow();
  }
}
