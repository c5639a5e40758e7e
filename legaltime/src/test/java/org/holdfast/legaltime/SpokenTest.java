// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import org.junit.jupiter.api.Test;

class SpokenTest {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final LocalDate DAY = LocalDate.of(2026, 7, 3);
  private static final Instant FOUR = Instant.parse("2026-07-03T20:00:00Z");

  @Test
  void a_time_is_said_as_the_courts_clock_and_calendar_show_it() {
    assertThat(Spoken.date(DAY)).isEqualTo(new Sentence("3 Jul 2026", "3 de julio de 2026"));
    assertThat(Spoken.weekday(DAY))
        .isEqualTo(new Sentence("Friday 3 Jul 2026", "viernes 3 de julio de 2026"));
    assertThat(Spoken.minute(FOUR, EASTERN))
        .isEqualTo(new Sentence("3 Jul 2026 16:00 EDT", "3 de julio de 2026, 16:00 EDT"));
    assertThat(Spoken.weekdayMinute(FOUR, EASTERN).english())
        .isEqualTo("Friday 3 Jul 2026 16:00 EDT");
    assertThat(Spoken.moment(new Moment.At(FOUR), EASTERN)).isEqualTo(Spoken.minute(FOUR, EASTERN));
    assertThat(Spoken.moment(new Moment.On(DAY, EASTERN), EASTERN)).isEqualTo(Spoken.date(DAY));
  }

  @Test
  void what_ends_with_midnight_ends_with_the_day_before() {
    Instant midnight = DAY.plusDays(1).atStartOfDay(EASTERN).toInstant();
    assertThat(Spoken.end(midnight, EASTERN))
        .isEqualTo(new Sentence("the end of 3 Jul 2026", "el final del 3 de julio de 2026"));
    assertThat(Spoken.end(FOUR, EASTERN)).isEqualTo(Spoken.minute(FOUR, EASTERN));
  }

  @Test
  void things_are_joined_as_each_language_joins_them() {
    Sentence one = Sentence.same("A");
    Sentence two = Sentence.of("removal", "expulsión");
    Sentence three = Sentence.of("bars it", "impide eso");
    assertThat(Sentence.list(List.of(one))).isEqualTo(one);
    assertThat(Sentence.list(List.of(one, two)))
        .isEqualTo(new Sentence("A and removal", "A y expulsión"));
    assertThat(Sentence.list(List.of(one, two, three)))
        .isEqualTo(new Sentence("A, removal and bars it", "A, expulsión e impide eso"));
    assertThat(one.and(Sentence.same("hielo")).spanish()).isEqualTo("A y hielo");
    assertThat(one.and(Sentence.same("hijo")).spanish()).isEqualTo("A e hijo");
    assertThat(one.then(two).english()).isEqualTo("Aremoval");
  }

  @Test
  void a_reading_that_agrees_is_certain() {
    Moment day = new Moment.On(DAY, EASTERN);
    assertThat(new Computation.Computed(day, day, List.of(), null).certain()).isTrue();
    assertThat(new Computation.Computed(day, new Moment.At(FOUR), List.of(), null).certain())
        .isFalse();
  }
}
