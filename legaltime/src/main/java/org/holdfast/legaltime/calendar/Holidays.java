// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The days of `holidays.tsv`, by jurisdiction and day, from the year before the first covered one
/// to the year after the last: their neighbours stand in for them.
final class Holidays {
  /// What gives federal employees the days beside a holiday on a weekend.
  private static final String FEDERAL_STAND_INS = "5 U.S.C. 6103(b); E.O. 11582";

  private static final Map<String, Map<LocalDate, Openness>> DAYS =
      days(Table.beside(Holidays.class, "holidays.tsv").stream().map(Holiday::parse).toList());

  private Holidays() {}

  /// What a jurisdiction's statutes make of a day; empty where they say nothing of it. Weekends are
  /// not in here.
  static Optional<Openness> on(LocalDate day, String jurisdiction) {
    return Optional.ofNullable(DAYS.getOrDefault(jurisdiction, Map.of()).get(day));
  }

  private static Map<String, Map<LocalDate, Openness>> days(List<Holiday> holidays) {
    Map<String, Map<LocalDate, Openness>> all = new HashMap<>();
    for (Holiday holiday : holidays) {
      Map<LocalDate, Openness> days =
          all.computeIfAbsent(holiday.jurisdiction(), _ -> new HashMap<>());
      IntStream.rangeClosed(CalendarYears.FIRST - 1, CalendarYears.LAST + 1)
          .filter(year -> year >= holiday.since() && year <= holiday.until())
          .boxed()
          .flatMap(holiday.day()::in)
          .forEach(day -> add(days, holiday, day));
    }
    return all;
  }

  private static void add(Map<LocalDate, Openness> days, Holiday holiday, LocalDate day) {
    Openness itself =
        holiday.settled()
            ? new Openness.LegalHoliday(holiday.name(), holiday.spanish(), holiday.provision())
            : doubtful(holiday, Openness.Doubt.STATE_DAY);
    days.merge(day, itself, Holidays::firmer);
    standIns(holiday, day)
        .forEach(standIn ->
            days.merge(standIn, doubtful(holiday, Openness.Doubt.STANDS_IN), Holidays::firmer));
  }

  private static Openness doubtful(Holiday holiday, Openness.Doubt doubt) {
    boolean federalStandIn =
        holiday.jurisdiction().equals(Holiday.FEDERAL) && doubt == Openness.Doubt.STANDS_IN;
    return new Openness.Doubtful(
        holiday.name(),
        holiday.spanish(),
        federalStandIn ? FEDERAL_STAND_INS : holiday.provision(),
        doubt);
  }

  /// Of two things that are said of one day the one that leaves less doubt, else the first.
  static Openness firmer(Openness one, Openness other) {
    return other instanceof Openness.LegalHoliday && !(one instanceof Openness.LegalHoliday)
        ? other
        : one;
  }

  private static Stream<LocalDate> standIns(Holiday holiday, LocalDate day) {
    return holiday.standsIn().stream()
        .flatMap(standIn ->
            switch (standIn) {
              case MONDAY_AFTER_SUNDAY -> moved(day, DayOfWeek.SUNDAY, 1);
              case FRIDAY_BEFORE_SATURDAY -> moved(day, DayOfWeek.SATURDAY, -1);
              case MONDAY_AFTER_SATURDAY -> moved(day, DayOfWeek.SATURDAY, 2);
            });
  }

  private static Stream<LocalDate> moved(LocalDate day, DayOfWeek from, int days) {
    return day.getDayOfWeek() == from ? Stream.of(day.plusDays(days)) : Stream.empty();
  }
}
