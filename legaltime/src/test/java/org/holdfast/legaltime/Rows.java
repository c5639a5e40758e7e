// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.legaltime.calendar.CourtCalendar;

/// Reads the columns of a table of deadlines, as `../shared/scenarios/README.md` gives them.
final class Rows {
  private Rows() {}

  /// The two ends, written as the table writes them.
  static List<String> ends(
      String rule,
      String start,
      String zoneName,
      String direction,
      String amount,
      String unit,
      String extra,
      String court) {
    ZoneId zone = ZoneId.of(zoneName);
    Map<String, String> extras = extras(extra);
    Computation computation =
        extras.containsKey("fixed")
            ? Deadline.named(moment(extras.getOrDefault("fixed", ""), zone), zone)
            : Deadline.compute(
                counting(rule, moment(start, zone), zone, amount, unit, extras, court)
                    .measured(Direction.valueOf(direction.toUpperCase(java.util.Locale.ROOT))));
    return switch (computation) {
      case Computation.NotCovered(Sentence why) -> List.of(why.english());
      case Computation.Computed(Moment due, Moment end, var _, var _) ->
          List.of(text(due, zone), due.equals(end) ? "" : text(end, zone));
    };
  }

  private static Counting counting(
      String ruleName,
      Moment trigger,
      ZoneId zone,
      String amount,
      String unit,
      Map<String, String> extras,
      String court) {
    Rule rule = Rule.named(ruleName).orElseThrow();
    Set<String> states = new HashSet<>();
    if (!court.isEmpty()) {
      states.add(court);
    }
    if (extras.containsKey("clerk") && rule.clerkState()) {
      states.add(extras.getOrDefault("clerk", ""));
    }
    Counting counting =
        Counting.of(rule, trigger, period(Integer.parseInt(amount), unit, extras), zone)
            .by(new CourtCalendar(states, dates(extras.getOrDefault("closure", ""))))
            .whileInaccessible(dates(extras.getOrDefault("inaccessible", "")))
            .afterService(
                extras.containsKey("mail+3")
                    ? Service.MAIL
                    : extras.containsKey("service") ? Service.ELECTRONIC : Service.NONE);
    if (extras.containsKey("expiry")) {
      counting = counting.forPurpose(Counting.Purpose.LIFE_OF_ORDER);
    }
    if (extras.containsKey("at")) {
      counting =
          counting.ending(new DayEnd.SetByOrder(LocalTime.parse(extras.getOrDefault("at", ""))));
    }
    if (extras.containsKey("closes")) {
      counting =
          counting.ending(
              new DayEnd.OfficeCloses(LocalTime.parse(extras.getOrDefault("closes", ""))));
    }
    return counting;
  }

  private static Period period(int count, String unit, Map<String, String> extras) {
    Period.MonthEnd end =
        extras.containsKey("monthEnd") ? Period.MonthEnd.FIRST_OF_NEXT : Period.MonthEnd.LAST_DAY;
    return switch (unit) {
      case "hours" -> new Period.Hours(count);
      case "days" -> new Period.Days(count);
      case "weeks" -> new Period.Weeks(count);
      case "months" -> new Period.Months(count, end);
      case "years" -> new Period.Years(count, end);
      case "businessDays" -> new Period.BusinessDays(count);
      default -> throw new IllegalArgumentException(unit);
    };
  }

  private static Map<String, String> extras(String extra) {
    Map<String, String> extras = new HashMap<>();
    for (String one : extra.split(";", -1)) {
      String[] parts = one.split("=", 2);
      extras.put(parts[0], parts.length > 1 ? parts[1] : "");
    }
    return extras;
  }

  private static Set<LocalDate> dates(String text) {
    return text.isEmpty()
        ? Set.of()
        : Stream.of(text.split("\\|")).map(LocalDate::parse).collect(Collectors.toSet());
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
}
