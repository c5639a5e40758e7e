// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.holdfast.legaltime.Computation.Step;

/// Counts a period forward by rule 6(a) of the Federal Rules of Civil Procedure.
///
/// A reader would get this wrong: a clock time that a court sets is not counted at all and never
/// moves; that is a [Moment], not a [Period]. And the life of an order is not a time to act:
/// whether its last day moves to the next open day is disputed, so [#life] keeps both readings.
public final class Frcp6 {
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("EEEE d MMM uuuu HH:mm zzz", Locale.ENGLISH);
  private static final String DAYS = "FRCP 6(a)(1)";
  private static final String HOURS = "FRCP 6(a)(2)";
  private static final String HOLIDAYS = "FRCP 6(a)(6); 5 U.S.C. 6103";

  /// More of any unit than a covered period can have.
  private static final int MOST_UNITS =
      (FederalCalendar.LAST_YEAR - FederalCalendar.FIRST_YEAR + 1) * 366 * 24;

  /// Wide bounds, in any zone, within which instants have a calendar day at all.
  private static final Instant COVERED_SINCE =
      LocalDate.of(FederalCalendar.FIRST_YEAR - 1, 12, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private static final Instant COVERED_BEFORE =
      LocalDate.of(FederalCalendar.LAST_YEAR + 1, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private static final NotCovered NOT_COVERED =
      new NotCovered(
          "The calendar of federal holidays covers "
              + FederalCalendar.FIRST_YEAR
              + " to "
              + FederalCalendar.LAST_YEAR
              + " only.");

  private final Moment trigger;
  private final ZoneId zone;

  private Frcp6(Moment trigger, ZoneId zone) {
    this.trigger = trigger;
    this.zone = zone;
  }

  /// When a thing is due that must be done within a period.
  ///
  /// @param trigger the event from which it is counted
  /// @param zone the zone of the court
  public static Computation due(Moment trigger, Period period, ZoneId zone) {
    return new Frcp6(trigger, zone)
        .count(period, new Reading(true, false), new Reading(true, true));
  }

  /// When an order ends that lives for a period. Its earliest reading does not move to the next
  /// open day, its latest does.
  ///
  /// @param trigger the event from which it is counted
  /// @param zone the zone of the court
  public static Computation life(Moment trigger, Period period, ZoneId zone) {
    return new Frcp6(trigger, zone)
        .count(period, new Reading(false, false), new Reading(true, true));
  }

  /// One way to read the rule.
  ///
  /// @param rolls whether an end on a closed day moves to the next open day
  /// @param doubtfulIsClosed whether a day that stands in for a weekend's holiday is a holiday
  private record Reading(boolean rolls, boolean doubtfulIsClosed) {

    boolean open(LocalDate day) {
      return switch (FederalCalendar.byRule(day)) {
        case OPEN -> true;
        case CLOSED -> false;
        case DOUBTFUL -> !doubtfulIsClosed;
      };
    }

    LocalDate rolled(LocalDate day) {
      return rolls && !open(day) ? rolled(day.plusDays(1)) : day;
    }
  }

  private Computation count(Period period, Reading earliest, Reading latest) {
    if (period.count() > MOST_UNITS || !covers(trigger.earliest()) || !covers(trigger.latest())) {
      return NOT_COVERED;
    }
    Computed computed =
        switch (period) {
          case Period.Days(int count) -> days(count, earliest, latest);
          case Period.Hours(int count) -> hours(count, earliest, latest);
          case Period.BusinessDays business -> businessDays(business, earliest, latest);
        };
    return covers(computed.protectionEnd().earliest()) ? computed : NOT_COVERED;
  }

  private boolean covers(Instant instant) {
    return !instant.isBefore(COVERED_SINCE)
        && instant.isBefore(COVERED_BEFORE)
        && FederalCalendar.covers(instant.atZone(zone).toLocalDate());
  }

  private Computed days(int count, Reading earliest, Reading latest) {
    LocalDate last = triggerDay().plusDays(count);
    Moment due = new Moment.On(earliest.rolled(last), zone);
    Moment end = new Moment.On(latest.rolled(last), zone);
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            DAY.format(triggerDay()) + " is the day of the event; it is not counted.",
            DAYS + "(A)"));
    steps.add(new Step("Day " + count + " is " + DAY.format(last) + ".", DAYS + "(B)"));
    addRoll(steps, last, DAYS + "(C)");
    addReadings(steps, due, end);
    return new Computed(due, end, steps);
  }

  private Computed hours(int count, Reading earliest, Reading latest) {
    Instant first = trigger.earliest().plusSeconds(3600L * count);
    Instant last = trigger.latest().plusSeconds(3600L * count);
    Moment due = new Moment.At(sameClockTime(first, earliest));
    Moment end = new Moment.At(sameClockTime(last, latest));
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            count + " hours of elapsed time end on " + MINUTE.format(last.atZone(zone)) + ".",
            HOURS + "(A)-(B)"));
    addRoll(steps, last.atZone(zone).toLocalDate(), HOURS + "(C)");
    addReadings(steps, due, end);
    return new Computed(due, end, steps);
  }

  /// The instant itself on an open day, else the same clock time on the next open day.
  private Instant sameClockTime(Instant instant, Reading reading) {
    ZonedDateTime local = instant.atZone(zone);
    LocalDate open = reading.rolled(local.toLocalDate());
    return open.equals(local.toLocalDate()) ? instant : local.with(open).toInstant();
  }

  private Computed businessDays(Period.BusinessDays period, Reading earliest, Reading latest) {
    Moment due = endOf(businessDay(period.count(), earliest), period);
    Moment end = endOf(businessDay(period.count(), latest), period);
    List<Step> steps = new ArrayList<>();
    steps.add(
        new Step(
            DAY.format(triggerDay()) + " is the day of the event; it is not counted.",
            "the order's words"));
    steps.add(
        new Step(
            "Business day " + period.count() + " is " + words(due) + ".",
            "the order's words; " + HOLIDAYS));
    addReadings(steps, due, end);
    return new Computed(due, end, steps);
  }

  private LocalDate businessDay(int count, Reading reading) {
    LocalDate day = triggerDay();
    for (int counted = 0; counted < count && FederalCalendar.covers(day); ) {
      day = day.plusDays(1);
      if (reading.open(day)) {
        counted++;
      }
    }
    return day;
  }

  private Moment endOf(LocalDate day, Period.BusinessDays period) {
    LocalTime at = period.at();
    return at == null
        ? new Moment.On(day, zone)
        : new Moment.At(day.atTime(at).atZone(zone).toInstant());
  }

  /// The day of the event in the zone of the court.
  private LocalDate triggerDay() {
    return switch (trigger) {
      case Moment.On(LocalDate date, ZoneId _) -> date;
      case Moment.At(Instant instant) -> instant.atZone(zone).toLocalDate();
    };
  }

  private void addRoll(List<Step> steps, LocalDate last, String provision) {
    switch (FederalCalendar.byRule(last)) {
      case OPEN -> {}
      case CLOSED ->
          steps.add(
              new Step(
                  FederalCalendar.holiday(last).orElse("A weekend day")
                      + " is no open day; a time to act runs on to the next one.",
                  provision + "; " + HOLIDAYS));
      case DOUBTFUL ->
          steps.add(
              new Step(
                  "That day stands in for a holiday that falls on the weekend, for pay and leave; "
                      + "whether it is a legal holiday is read both ways.",
                  HOLIDAYS));
    }
  }

  private void addReadings(List<Step> steps, Moment due, Moment end) {
    steps.add(
        due.equals(end)
            ? new Step("It ends on " + words(due) + ".", "")
            : new Step(
                "Two readings: a duty is counted to %s, a protection to %s."
                    .formatted(words(due), words(end)),
                ""));
  }

  private String words(Moment moment) {
    return switch (moment) {
      case Moment.On(LocalDate date, ZoneId _) -> DAY.format(date);
      case Moment.At(Instant instant) -> MINUTE.format(instant.atZone(zone));
    };
  }
}
