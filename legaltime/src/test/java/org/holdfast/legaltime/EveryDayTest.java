// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.YearMonth;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;
import org.holdfast.legaltime.calendar.CourtCalendar;
import org.junit.jupiter.api.Test;

/// Every day of 2005 to 2035, a full cycle of the calendar, against each kind of period, held
/// against the rule written down a second time in the plainest words.
class EveryDayTest {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final LocalDate FIRST = LocalDate.of(2005, 1, 1);
  private static final LocalDate LAST = LocalDate.of(2035, 12, 31);
  private static final CourtCalendar MASSACHUSETTS = new CourtCalendar(Set.of("MA"), Set.of());

  private static Stream<LocalDate> days() {
    return FIRST.datesUntil(LAST.plusDays(1));
  }

  /// The first day from one on that is not closed.
  private static LocalDate onward(LocalDate day, Predicate<LocalDate> closed) {
    return Stream.iterate(day, next -> next.plusDays(1))
        .dropWhile(closed)
        .findFirst()
        .orElseThrow();
  }

  /// The last day up to one that is not closed.
  private static LocalDate backward(LocalDate day, Predicate<LocalDate> closed) {
    return Stream.iterate(day, next -> next.minusDays(1))
        .dropWhile(closed)
        .findFirst()
        .orElseThrow();
  }

  private static boolean sure(LocalDate day) {
    return PlainCalendar.closed(day, false);
  }

  private static boolean doubted(LocalDate day) {
    return PlainCalendar.closed(day, true);
  }

  private static boolean sureInMassachusetts(LocalDate day) {
    return sure(day) || PlainCalendar.patriotsDay(day);
  }

  private static boolean doubtedInMassachusetts(LocalDate day) {
    return doubted(day) || PlainCalendar.patriotsDay(day);
  }

  private static Counting counting(LocalDate day, Period period) {
    return Counting.of(Rule.FRCP6, new Moment.On(day, EASTERN), period, EASTERN);
  }

  private static void assertEnds(Counting counting, LocalDate due, LocalDate end) {
    String why = counting.trigger() + " " + counting.period();
    Optional<Deadline.Ends> ends = Deadline.ends(counting);
    if (due.isBefore(FIRST) || end.isAfter(LAST)) {
      assertThat(ends).as(why).isEmpty();
    } else {
      assertThat(ends)
          .as(why)
          .contains(new Deadline.Ends(new Moment.On(due, EASTERN), new Moment.On(end, EASTERN)));
    }
  }

  private static boolean triggerCovered(LocalDate day) {
    return day.isBefore(LAST);
  }

  @Test
  void days_after() {
    days()
        .filter(EveryDayTest::triggerCovered)
        .forEach(day -> {
          for (int count : new int[] {1, 7, 10, 14, 30, 90}) {
            LocalDate last = day.plusDays(count);
            Counting counting = counting(day, new Period.Days(count));
            LocalDate end = onward(last, EveryDayTest::doubted);
            assertEnds(counting, onward(last, EveryDayTest::sure), end);
            assertEnds(counting.forPurpose(Counting.Purpose.LIFE_OF_ORDER), last, end);
          }
        });
  }

  @Test
  void days_before() {
    days()
        .filter(EveryDayTest::triggerCovered)
        .forEach(day -> {
          for (int count : new int[] {1, 7, 21}) {
            LocalDate last = day.minusDays(count);
            assertEnds(
                counting(day, new Period.Days(count)).measured(Direction.BEFORE),
                backward(last, EveryDayTest::doubted),
                backward(last, EveryDayTest::sure));
          }
        });
  }

  @Test
  void days_in_massachusetts() {
    days()
        .filter(EveryDayTest::triggerCovered)
        .forEach(day -> {
          Counting counting = counting(day, new Period.Days(14)).by(MASSACHUSETTS);
          assertEnds(
              counting,
              onward(day.plusDays(14), EveryDayTest::sureInMassachusetts),
              onward(day.plusDays(14), EveryDayTest::doubtedInMassachusetts));
          assertEnds(
              counting.measured(Direction.BEFORE),
              backward(day.minusDays(14), EveryDayTest::doubted),
              backward(day.minusDays(14), EveryDayTest::sure));
        });
  }

  @Test
  void weeks_months_and_years() {
    days()
        .filter(EveryDayTest::triggerCovered)
        .forEach(day -> {
          assertAfter(day, new Period.Weeks(2), day.plusDays(14));
          for (int months : new int[] {1, 2, 11}) {
            YearMonth month = YearMonth.from(day).plusMonths(months);
            boolean lacks = month.lengthOfMonth() < day.getDayOfMonth();
            LocalDate last = lacks ? month.atEndOfMonth() : month.atDay(day.getDayOfMonth());
            assertAfter(day, new Period.Months(months, Period.MonthEnd.LAST_DAY), last);
            assertAfter(
                day,
                new Period.Months(months, Period.MonthEnd.FIRST_OF_NEXT),
                lacks ? month.plusMonths(1).atDay(1) : last);
          }
          boolean leapDay = day.getMonthValue() == 2 && day.getDayOfMonth() == 29;
          LocalDate year =
              leapDay ? LocalDate.of(day.getYear() + 1, 2, 28) : day.withYear(day.getYear() + 1);
          assertAfter(day, new Period.Years(1, Period.MonthEnd.LAST_DAY), year);
        });
  }

  private static void assertAfter(LocalDate day, Period period, LocalDate last) {
    assertEnds(
        counting(day, period),
        onward(last, EveryDayTest::sure),
        onward(last, EveryDayTest::doubted));
  }

  @Test
  void business_days() {
    days()
        .filter(day -> day.isBefore(LAST.minusDays(20)) && day.isAfter(FIRST.plusDays(20)))
        .forEach(day -> {
          for (int count = 1; count <= 4; count++) {
            Counting counting = counting(day, new Period.BusinessDays(count));
            assertEnds(
                counting,
                nth(day, 1, count, EveryDayTest::sure),
                nth(day, 1, count, EveryDayTest::doubted));
            assertEnds(
                counting.measured(Direction.BEFORE),
                nth(day, -1, count, EveryDayTest::doubted),
                nth(day, -1, count, EveryDayTest::sure));
          }
        });
  }

  private static LocalDate nth(LocalDate from, int step, int count, Predicate<LocalDate> closed) {
    return Stream.iterate(from.plusDays(step), day -> day.plusDays(step))
        .filter(closed.negate())
        .skip(count - 1L)
        .findFirst()
        .orElseThrow();
  }

  @Test
  void three_days_after_service() {
    days()
        .filter(day -> day.isBefore(LAST.minusDays(30)))
        .forEach(day ->
            assertEnds(
                counting(day, new Period.Days(14)).afterService(Service.MAIL),
                onward(
                    onward(day.plusDays(14), EveryDayTest::sure).plusDays(3), EveryDayTest::sure),
                onward(
                    onward(day.plusDays(14), EveryDayTest::doubted).plusDays(3),
                    EveryDayTest::doubted)));
  }

  @Test
  void an_office_that_is_away_on_the_last_day() {
    days()
        .filter(day -> day.isBefore(LAST.minusDays(40)) && day.isAfter(FIRST.plusDays(40)))
        .forEach(day -> {
          LocalDate due = onward(day.plusDays(14), EveryDayTest::sure);
          Set<LocalDate> away = Set.of(due);
          assertEnds(
              counting(day, new Period.Days(14)).whileInaccessible(away),
              onward(due, EveryDayTest.orAway(EveryDayTest::sure, away)),
              onward(day.plusDays(14), EveryDayTest.orAway(EveryDayTest::doubted, away)));
          LocalDate back = backward(day.minusDays(14), EveryDayTest::sure);
          Set<LocalDate> awayThen = Set.of(back);
          LocalDate earlier = backward(day.minusDays(14), EveryDayTest::doubted);
          assertEnds(
              counting(day, new Period.Days(14))
                  .measured(Direction.BEFORE)
                  .whileInaccessible(awayThen),
              earlier.equals(back)
                  ? onward(back, EveryDayTest.orAway(EveryDayTest::sure, awayThen))
                  : earlier,
              onward(back, EveryDayTest.orAway(EveryDayTest::doubted, awayThen)));
        });
  }

  private static Predicate<LocalDate> orAway(Predicate<LocalDate> closed, Set<LocalDate> away) {
    return closed.or(away::contains);
  }

  @Test
  void hours_from_every_seventh_hour_of_every_fourth_year() {
    for (int year = 2006; year <= 2034; year += 4) {
      Instant end = LocalDate.of(year + 1, 1, 1).atStartOfDay(EASTERN).toInstant();
      for (Instant start = LocalDate.of(year, 1, 1).atTime(0, 17).atZone(EASTERN).toInstant();
          start.isBefore(end);
          start = start.plusSeconds(7 * 3600)) {
        for (int count : new int[] {1, 24, 72}) {
          Counting counting =
              Counting.of(Rule.FRCP6, new Moment.At(start), new Period.Hours(count), EASTERN);
          Instant elapsed = start.plusSeconds(3600L * count);
          assertInstants(
              counting,
              sameClock(elapsed, EveryDayTest::sure),
              sameClock(elapsed, EveryDayTest::doubted));
          assertInstants(
              counting.forPurpose(Counting.Purpose.LIFE_OF_ORDER),
              elapsed,
              sameClock(elapsed, EveryDayTest::doubted));
        }
      }
    }
  }

  private static void assertInstants(Counting counting, Instant due, Instant end) {
    assertThat(Deadline.ends(counting))
        .contains(new Deadline.Ends(new Moment.At(due), new Moment.At(end)));
  }

  private static Instant sameClock(Instant elapsed, Predicate<LocalDate> closed) {
    ZonedDateTime local = elapsed.atZone(EASTERN);
    LocalDate open = onward(local.toLocalDate(), closed);
    LocalTime clock = local.toLocalTime();
    return open.equals(local.toLocalDate())
        ? elapsed
        : open.atTime(clock).atZone(EASTERN).toInstant();
  }
}
