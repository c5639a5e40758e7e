// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.legaltime.calendar.CalendarYears;
import org.holdfast.legaltime.calendar.Openness;

/// One count of a period by one reading.
///
/// The order of a count is that of the rule: count the period, leave a closed last day, leave a day
/// on which the clerk cannot be reached, add the days of service, and leave those days again.
final class Count {
  private final Counting counting;
  private final Reading reading;
  private final Trail trail;

  private Count(Counting counting, Reading reading, Trail trail) {
    this.counting = counting;
    this.reading = reading;
    this.trail = trail;
  }

  /// When a period ends by a reading.
  ///
  /// @param trail who is told of each step
  static Moment end(Counting counting, Reading reading, Trail trail) {
    return new Count(counting, reading, trail).end();
  }

  private Moment end() {
    return switch (counting.period()) {
      case Period.Hours(int count) -> hours(count);
      case Period.Days _, Period.Weeks _, Period.Months _, Period.Years _, Period.BusinessDays _ ->
          dayEnd(act(counted()));
    };
  }

  private Moment hours(int count) {
    Instant begun = reading.of(counting.trigger());
    Instant elapsed = begun.plusSeconds(3600L * count * counting.direction().step());
    trail.elapsed(count, begun, elapsed);
    ZonedDateTime local = elapsed.atZone(counting.zone());
    LocalDate day = act(local.toLocalDate());
    return new Moment.At(
        day.equals(local.toLocalDate())
            ? elapsed
            : reading.at(day.atTime(local.toLocalTime()), counting.zone()));
  }

  /// The last day of the period itself.
  private LocalDate counted() {
    LocalDate event = triggerDay();
    int step = counting.direction().step();
    LocalDate last =
        switch (counting.period()) {
          case Period.Days(int count) when count < counting.rule().shortUnder() ->
              openDays(event, count);
          case Period.Days(int count) -> event.plusDays((long) count * step);
          case Period.Weeks(int count) -> event.plusWeeks((long) count * step);
          case Period.Months(int count, Period.MonthEnd end) ->
              monthEnd(event, event.plusMonths((long) count * step), end);
          case Period.Years(int count, Period.MonthEnd end) ->
              monthEnd(event, event.plusYears((long) count * step), end);
          case Period.BusinessDays(int count) -> openDays(event, count);
          case Period.Hours _ -> throw new IllegalStateException("hours end at an instant");
        };
    trail.counted(event, last);
    return last;
  }

  private LocalDate triggerDay() {
    return switch (counting.trigger()) {
      case Moment.On(LocalDate date, ZoneId _) -> date;
      case Moment.At(Instant instant) -> instant.atZone(counting.zone()).toLocalDate();
    };
  }

  private static LocalDate monthEnd(LocalDate event, LocalDate last, Period.MonthEnd end) {
    return end == Period.MonthEnd.FIRST_OF_NEXT && last.getDayOfMonth() < event.getDayOfMonth()
        ? last.plusDays(1)
        : last;
  }

  private LocalDate openDays(LocalDate event, int count) {
    LocalDate day = event;
    for (int counted = 0; counted < count && CalendarYears.cover(day); ) {
      day = day.plusDays(counting.direction().step());
      if (!closed(day, counting.direction())) {
        counted++;
      }
    }
    return day;
  }

  /// The last day for the act: the period's last day, moved as the rule moves it.
  private LocalDate act(LocalDate last) {
    if (!reading.moves(counting.purpose())) {
      if (closed(last, counting.direction())) {
        trail.staysOnClosedDay(last);
      }
      return last;
    }
    LocalDate day = open(last);
    if (counting.service() == Service.NONE) {
      return accessible(day);
    }
    if (!counting.rule().addingThreeDays().contains(counting.service())) {
      trail.serviceAddsNothing();
      return accessible(day);
    }
    LocalDate expired = reading.servedFromAccessibleDay() ? accessible(day) : day;
    LocalDate served = expired.plusDays(3);
    trail.served(served);
    return accessible(open(served));
  }

  /// The day itself where it is open, else the next that is, in the direction of the count.
  private LocalDate open(LocalDate day) {
    List<LocalDate> left = new ArrayList<>();
    LocalDate open = day;
    while (closed(open, counting.direction())) {
      left.add(open);
      open = open.plusDays(counting.direction().step());
    }
    trail.moved(left, open);
    return open;
  }

  /// The day itself where the clerk can be reached, else the first open day on which that is so:
  /// always later, even for a count backward.
  private LocalDate accessible(LocalDate day) {
    if (!counting.inaccessible().contains(day)) {
      return day;
    }
    LocalDate reached = day.plusDays(1);
    while (counting.inaccessible().contains(reached) || closed(reached, Direction.AFTER)) {
      reached = reached.plusDays(1);
    }
    trail.inaccessible(day, reached);
    return reached;
  }

  private boolean closed(LocalDate day, Direction leaving) {
    Openness openness =
        counting.calendar().on(day, counting.rule().stateDaysCount(counting.direction()));
    trail.met(day, openness);
    return reading.closed(openness, leaving);
  }

  private Moment dayEnd(LocalDate day) {
    return switch (counting.dayEnd()) {
      case DayEnd.Midnight _ -> new Moment.On(day, counting.zone());
      case DayEnd.SetByOrder(LocalTime at) -> {
        trail.orderSets(at);
        yield new Moment.At(reading.at(day.atTime(at), counting.zone()));
      }
      case DayEnd.OfficeCloses(LocalTime at) -> {
        trail.officeCloses(at);
        yield new Moment.At(reading.at(day.atTime(at), counting.zone()));
      }
    };
  }
}
