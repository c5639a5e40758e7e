// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Set;
import org.holdfast.legaltime.calendar.CourtCalendar;

/// A period that is to be counted: how long, from what, by which rule, and where.
///
/// @param rule the rule
/// @param trigger the event from which it is counted
/// @param zone the zone of the court
/// @param direction after the event or before it
/// @param period how long
/// @param calendar the days of that court
/// @param purpose what its end is for
/// @param dayEnd when the last day ends; a period in hours has its own end
/// @param service how the paper was served from which it runs
/// @param inaccessible days on which the clerk's office cannot be reached
public record Counting(
    Rule rule,
    Moment trigger,
    ZoneId zone,
    Direction direction,
    Period period,
    CourtCalendar calendar,
    Purpose purpose,
    DayEnd dayEnd,
    Service service,
    Set<LocalDate> inaccessible) {

  public Counting {
    inaccessible = Set.copyOf(inaccessible);
  }

  /// What the end of a period is for.
  public enum Purpose {
    /// Something must be done by then.
    DUTY,
    /// An order lives until then. Whether its last day moves to the next open day is disputed, so
    /// the earliest reading does not move and the latest does.
    LIFE_OF_ORDER
  }

  /// A period after an event to do something in, with nothing out of the ordinary.
  public static Counting of(Rule rule, Moment trigger, Period period, ZoneId zone) {
    return new Counting(
        rule,
        trigger,
        zone,
        Direction.AFTER,
        period,
        CourtCalendar.FEDERAL,
        Purpose.DUTY,
        DayEnd.Midnight.MIDNIGHT,
        Service.NONE,
        Set.of());
  }

  /// The same, measured in a direction.
  public Counting measured(Direction other) {
    return new Counting(
        rule, trigger, zone, other, period, calendar, purpose, dayEnd, service, inaccessible);
  }

  /// The same, for a purpose.
  public Counting forPurpose(Purpose other) {
    return new Counting(
        rule, trigger, zone, direction, period, calendar, other, dayEnd, service, inaccessible);
  }

  /// The same, by the days of a court.
  public Counting by(CourtCalendar other) {
    return new Counting(
        rule, trigger, zone, direction, period, other, purpose, dayEnd, service, inaccessible);
  }

  /// The same, with another end of the last day.
  public Counting ending(DayEnd other) {
    return new Counting(
        rule, trigger, zone, direction, period, calendar, purpose, other, service, inaccessible);
  }

  /// The same, after service.
  public Counting afterService(Service other) {
    return new Counting(
        rule, trigger, zone, direction, period, calendar, purpose, dayEnd, other, inaccessible);
  }

  /// The same, with days on which the clerk's office cannot be reached.
  public Counting whileInaccessible(Set<LocalDate> days) {
    return new Counting(
        rule, trigger, zone, direction, period, calendar, purpose, dayEnd, service, days);
  }
}
