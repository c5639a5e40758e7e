// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Asking;
import org.holdfast.protection.History;
import org.holdfast.protection.Movement;
import org.holdfast.protection.assessment.LookBack.Barred;
import org.holdfast.protection.assessment.LookBack.Effect;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// A departure that is known by its day is held against the same rules as one that is known to the
/// minute: whatever any minute of the day would have been told, the day must allow for.
class DayOfDepartureTest {
  private static final Duration STEP = Duration.ofMinutes(5);

  @ParameterizedTest(name = "{12}")
  @CsvFileSource(resources = "rules.csv", numLinesToSkip = 1, delimiter = ',')
  void a_day_allows_for_each_of_its_minutes(
      String kind,
      @Nullable String bars,
      @Nullable String times,
      String until,
      @Nullable String more,
      @Nullable String events,
      String route,
      @Nullable String move,
      String departs,
      String asked,
      String code,
      @Nullable String lookBack,
      String why,
      String source) {
    Map<String, String> extra = Cases.more(more);
    History history =
        History.of(
            Cases.protection(
                kind, bars == null ? "" : bars, times == null ? "" : times, until, extra),
            Cases.events(events),
            Cases.PERSON,
            Cases.sources(Cases.instant(asked)));
    Coverage coverage = Cases.coverage(extra);
    Movement movement = Cases.movement(route, departs, Cases.more(move));
    Moment day = Cases.moment(departs.substring(0, 10));

    Effect effect = LookBack.effect(history, coverage, movement, day, null).orElseThrow();

    for (Instant at = day.earliest(); at.isBefore(day.latest()); at = at.plus(STEP)) {
      Barred then = LookBack.of(history, coverage, movement, at).barred();
      assertThat(then).isEqualTo(effectAt(history, coverage, movement, at).barred());
      if (!effect.changes()) {
        assertThat(then).as("%s of %s %s", at, why, source).isEqualTo(effect.barred());
      }
    }
    assertThat(effect.changes() && effect.barred() != Barred.UNCERTAIN).isFalse();
    if (!LookBack.reaches(history, movement, day, null)) {
      assertThat(effect.barred()).as("what does not reach it does not bar it").isEqualTo(Barred.NO);
    }
  }

  private static Effect effectAt(
      History history, Coverage coverage, Movement movement, Instant at) {
    return LookBack.effect(history, coverage, movement, new Moment.At(at), null).orElseThrow();
  }

  @Test
  void a_stay_that_came_in_the_course_of_the_day_bars_perhaps() {
    History history =
        History.of(
            Cases.protection(
                "JUDICIAL_STAY", "ANY", "entered=2025-07-16T09:52", "further", Map.of()),
            Cases.events(null),
            Cases.PERSON,
            Cases.sources(Cases.instant("2025-08-01T00:00")));
    Movement movement = Cases.movement("US-LA>HND", "2025-07-16T10:20", Map.of());
    assertThat(dayOf("2025-07-15", history, movement)).isEqualTo(Barred.NO);
    assertThat(dayOf("2025-07-16", history, movement)).isEqualTo(Barred.UNCERTAIN);
    assertThat(dayOf("2025-07-17", history, movement)).isEqualTo(Barred.YES);
  }

  private static Barred dayOf(String day, History history, Movement movement) {
    return LookBack.effect(history, new Coverage.Person(), movement, Cases.moment(day), null)
        .orElseThrow()
        .barred();
  }

  @Test
  void only_what_the_registry_had_by_then_is_used_where_that_is_asked() {
    History history =
        History.of(
            Cases.protection(
                "JUDICIAL_STAY",
                "ANY",
                "entered=2025-07-01T09:00",
                "further",
                Cases.more("learned=2025-07-20T09:00")),
            Cases.events(null),
            Cases.PERSON,
            Cases.sources(Cases.instant("2025-08-01T00:00")));
    Movement movement = Cases.movement("US-LA>HND", "2025-07-16T10:20", Map.of());
    Moment left = new Moment.At(movement.departsAt());
    assertThat(LookBack.effect(history, new Coverage.Person(), movement, left, null))
        .get()
        .extracting(Effect::barred)
        .isEqualTo(Barred.YES);
    Instant before = Cases.instant("2025-07-19T00:00");
    assertThat(
            LookBack.effect(
                history,
                new Coverage.Person(),
                movement,
                left,
                new Asking(before, Cases.instant("2025-08-01T00:00"))))
        .isEmpty();
  }
}
