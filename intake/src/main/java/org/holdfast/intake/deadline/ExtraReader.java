// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Counting;
import org.holdfast.legaltime.Counting.Purpose;
import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Period;
import org.holdfast.legaltime.Service;
import org.holdfast.legaltime.calendar.CourtCalendar;

/// Reads what is extra about a deadline.
final class ExtraReader {
  private static final Map<String, Service> SERVICES =
      Map.of(
          "mail", Service.MAIL,
          "clerk", Service.CLERK,
          "consented", Service.CONSENTED,
          "electronic", Service.ELECTRONIC);

  private final DeadlineWords words;
  private final Problems problems;
  private final Values values;

  ExtraReader(DeadlineWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
    this.values = new Values(problems);
  }

  /// The extras of a cell of a table, `mail+3;at=16:00`, each by its word.
  static Map<Extra, Cell> parse(Cell cell, Problems problems) {
    Map<Extra, Cell> extras = new EnumMap<>(Extra.class);
    for (Cell one : cell.split()) {
      String[] sides = one.text().split("=", 2);
      boolean valued = sides.length == 2;
      Optional<Extra> extra = Extra.of(sides[0].strip()).filter(known -> known.valued() == valued);
      Cell value = new Cell(valued ? sides[1] : "", one.at());
      if (extra.isEmpty() || (valued && value.blank())) {
        problems.unreadable(one, "one of " + grammar(), "Correct it, or leave it out.");
      } else if (extras.putIfAbsent(extra.get(), value) != null) {
        problems.add(
            Code.AMBIGUOUS,
            one.where(),
            extra.get().word() + " twice",
            "each extra once, its days parted by |",
            "Join the two, or leave one out.");
      }
    }
    return extras;
  }

  private static String grammar() {
    return Stream.of(Extra.values())
        .map(extra -> extra.word() + (extra.valued() ? "=..." : ""))
        .collect(Collectors.joining(", "));
  }

  /// A counting with what is extra about it.
  Counting applied(Counting plain, Place place) {
    contradictory(Extra.MAIL, Extra.SERVICE);
    contradictory(Extra.AT, Extra.CLOSES);
    boolean months =
        plain.period() instanceof Period.Months || plain.period() instanceof Period.Years;
    if (words.has(Extra.MONTH_END) && !months) {
      contradiction(Extra.MONTH_END, "months or years", "a period of neither");
    }
    return plain
        .by(new CourtCalendar(place.states(), days(Extra.CLOSURE)))
        .whileInaccessible(days(Extra.INACCESSIBLE))
        .afterService(service())
        .ending(dayEnd())
        .forPurpose(words.has(Extra.EXPIRY) ? Purpose.LIFE_OF_ORDER : Purpose.DUTY);
  }

  /// Where a month ends that has no day of the number; with its last day unless it is said.
  Period.MonthEnd monthEnd() {
    Optional<Cell> end = words.extra(Extra.MONTH_END);
    end.filter(cell -> !cell.text().equals("next"))
        .ifPresent(cell -> problems.unreadable(cell, "next", "Write next, or leave it out."));
    return end.isPresent() ? Period.MonthEnd.FIRST_OF_NEXT : Period.MonthEnd.LAST_DAY;
  }

  private Service service() {
    Optional<Cell> stated = words.extra(Extra.SERVICE);
    if (stated.isEmpty()) {
      return words.has(Extra.MAIL) ? Service.MAIL : Service.NONE;
    }
    Service service = SERVICES.get(stated.get().text());
    if (service == null) {
      problems.unreadable(
          stated.get(), "mail, clerk, consented or electronic", "Write one of them.");
      return Service.NONE;
    }
    return service;
  }

  private DayEnd dayEnd() {
    Optional<DayEnd> set =
        words
            .extra(Extra.AT)
            .flatMap(cell -> values.times().clock(cell))
            .map(DayEnd.SetByOrder::new);
    Optional<DayEnd> closing =
        words
            .extra(Extra.CLOSES)
            .flatMap(cell -> values.times().clock(cell))
            .map(DayEnd.OfficeCloses::new);
    return set.or(() -> closing).orElse(DayEnd.Midnight.MIDNIGHT);
  }

  private Set<LocalDate> days(Extra extra) {
    Set<LocalDate> days = new HashSet<>();
    words
        .extra(extra)
        .ifPresent(
            cell -> cell.split('|').forEach(day -> values.times().date(day).ifPresent(days::add)));
    return days;
  }

  private void contradictory(Extra one, Extra other) {
    if (words.has(one) && words.has(other)) {
      contradiction(one, "one of " + one.word() + " and " + other.word(), "both");
    }
  }

  private void contradiction(Extra extra, String expected, String found) {
    words
        .extra(extra)
        .ifPresent(cell ->
            problems.add(
                Code.CONTRADICTION,
                cell.where(),
                extra.word() + " with " + found,
                expected,
                "Leave out one of the two."));
  }
}
