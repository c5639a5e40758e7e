// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class TimeWordsTest {
  private static final Instant ASKED = Instant.parse("2025-05-07T13:30:00Z");

  private static TimeWords in(Language language, String zone) {
    return new TimeWords(Words.of(language), ZoneId.of(zone));
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "time-words.csv", useHeadersInDisplayName = false, numLinesToSkip = 1)
  void what_is_left_is_rounded_down_and_ages_are_rounded_up(
      String length, String left, String age, String spanishLeft, String why) {
    Duration duration = Duration.parse(length);
    assertThat(in(Language.ENGLISH, "UTC").atLeast(duration)).as(why).isEqualTo(left);
    assertThat(in(Language.ENGLISH, "UTC").atMost(duration)).as(why).isEqualTo(age);
    assertThat(in(Language.SPANISH, "UTC").atLeast(duration)).as(why).isEqualTo(spanishLeft);
  }

  @Test
  void a_departure_is_told_from_the_time_of_asking() {
    TimeWords times = in(Language.ENGLISH, "America/Chicago");
    assertThat(times.departure(ASKED.plusSeconds(3000), ASKED)).isEqualTo("departs in 50 minutes");
    assertThat(times.departure(ASKED, ASKED)).isEqualTo("departs at the time of asking");
    assertThat(times.departure(ASKED.minusSeconds(600), ASKED))
        .isEqualTo("departed 10 minutes before the time of asking");
  }

  @Test
  void every_time_names_its_zone() {
    assertThat(in(Language.ENGLISH, "America/Chicago").at(ASKED))
        .isEqualTo("Wed 7 May 2025, 08:30 America/Chicago (UTC-05:00)");
    assertThat(in(Language.ENGLISH, "UTC").at(ASKED)).isEqualTo("Wed 7 May 2025, 13:30 UTC");
    assertThat(in(Language.ENGLISH, "Z").at(ASKED)).isEqualTo("Wed 7 May 2025, 13:30 UTC");
    assertThat(in(Language.ENGLISH, "-06:00").at(ASKED))
        .isEqualTo("Wed 7 May 2025, 07:30 UTC-06:00");
    assertThat(in(Language.SPANISH, "America/El_Salvador").at(ASKED.plusSeconds(7)))
        .isEqualTo("mié 7 may 2025, 07:30:07 America/El_Salvador (UTC-06:00)");
  }

  @Test
  void in_brief_a_time_has_whole_minutes_and_the_letters_of_its_zone() {
    assertThat(brief(Language.ENGLISH, "America/New_York").at(ASKED.plusSeconds(59)))
        .isEqualTo("Wed 7 May 2025, 09:30 EDT");
    assertThat(brief(Language.SPANISH, "America/New_York").at(ASKED))
        .isEqualTo("mié 7 may 2025, 09:30 EDT");
    assertThat(brief(Language.ENGLISH, "America/Chicago").clock(ASKED)).isEqualTo("08:30 CDT");
    assertThat(brief(Language.ENGLISH, "-06:00").at(ASKED))
        .isEqualTo("Wed 7 May 2025, 07:30 UTC-06:00");
    assertThat(brief(Language.ENGLISH, "UTC").at(ASKED)).isEqualTo("Wed 7 May 2025, 13:30 UTC");
  }

  @Test
  void in_brief_the_two_equal_hours_of_an_autumn_night_differ() {
    TimeWords times = brief(Language.ENGLISH, "America/New_York");
    assertThat(times.clock(Instant.parse("2025-11-02T05:30:00Z"))).isEqualTo("01:30 EDT");
    assertThat(times.clock(Instant.parse("2025-11-02T06:30:00Z"))).isEqualTo("01:30 EST");
  }

  private static TimeWords brief(Language language, String zone) {
    return new TimeWords(Words.of(language), ZoneId.of(zone), true);
  }

  @Test
  void an_answer_says_until_when_it_may_be_relied_on() {
    TimeWords times = in(Language.ENGLISH, "UTC");
    assertThat(times.expiry(null, ASKED)).isEqualTo("may not be relied on");
    assertThat(times.expiry(ASKED, ASKED)).isEqualTo("expired at Wed 7 May 2025, 13:30 UTC");
    assertThat(times.expiry(ASKED.plusSeconds(61), ASKED))
        .isEqualTo("until Wed 7 May 2025, 13:31:01 UTC, for 1 minute");
  }
}
