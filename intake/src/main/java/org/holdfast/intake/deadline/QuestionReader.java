// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.time.ZoneId;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.legaltime.Counting;
import org.holdfast.legaltime.Direction;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;
import org.holdfast.legaltime.Rule;

/// Makes a question of the words of a deadline, in whatever form they came.
public final class QuestionReader {
  private static final String MOST_DIGITS = "[0-9]{1,9}";

  private final DeadlineWords words;
  private final Problems problems;
  private final Values values;
  private final ExtraReader extras;

  private QuestionReader(DeadlineWords words, Problems problems) {
    this.words = words;
    this.problems = problems;
    this.values = new Values(problems);
    this.extras = new ExtraReader(words, problems);
  }

  /// The question; empty where the words cannot be read, and then the problems say why.
  ///
  /// @param problems where what cannot be read goes
  public static Optional<Question> read(DeadlineWords words, Problems problems) {
    var own = new Problems();
    Optional<Question> question = new QuestionReader(words, own).question();
    problems.addAll(own);
    return own.none() ? question : Optional.empty();
  }

  private Optional<Question> question() {
    Optional<Rule> known = rule(words.part(Part.RULE));
    if (known.isEmpty()) {
      return Optional.empty();
    }
    Rule rule = known.get();
    var places = new PlaceReader(words, problems);
    Place place = places.place(rule);
    Optional<ZoneId> zone = places.zone(place);
    if (words.has(Extra.FIXED)) {
      return named(rule, place, zone);
    }
    Optional<Direction> direction = direction(words.part(Part.DIRECTION));
    Optional<Period> period = period();
    Optional<Moment> start = zone.flatMap(in -> start(words.part(Part.START), in));
    if (zone.isEmpty() || start.isEmpty() || direction.isEmpty() || period.isEmpty()) {
      return Optional.empty();
    }
    Counting plain =
        Counting.of(rule, start.get(), period.get(), zone.get()).measured(direction.get());
    return Optional.of(new Question.Counted(place.court(), extras.applied(plain, place)));
  }

  private Optional<Rule> rule(Cell cell) {
    Optional<Rule> rule = Rule.named(cell.text());
    if (rule.isEmpty()) {
      problems.unreadable(
          cell,
          "the name of a rule: "
              + Rule.all().stream().map(Rule::id).collect(Collectors.joining(", ")),
          "Name one of them.");
    }
    return rule;
  }

  private Optional<Question> named(Rule rule, Place place, Optional<ZoneId> zone) {
    Cell fixed = words.extra(Extra.FIXED).orElseThrow();
    boolean period = !words.part(Part.AMOUNT).blank() || !words.part(Part.UNIT).blank();
    if (period || words.extras().size() > 1) {
      problems.add(
          Code.CONTRADICTION,
          fixed.where(),
          "a time that the court names, and " + (period ? "a period" : "more beside it"),
          "a time that is named, alone: it is not counted",
          "Leave out one of the two.");
      return Optional.empty();
    }
    if (!words.part(Part.DIRECTION).blank()) {
      direction(words.part(Part.DIRECTION));
    }
    return zone.flatMap(in -> named(rule, place, in, fixed));
  }

  private Optional<Question> named(Rule rule, Place place, ZoneId zone, Cell fixed) {
    Optional<Moment> event =
        values.times().moment(words.part(Part.START), AssumedZone.stated(zone));
    return values
        .times()
        .moment(fixed, AssumedZone.stated(zone))
        .map(time -> new Question.Named(place.court(), rule, time, zone, event.orElse(null)));
  }

  private Optional<Moment> start(Cell cell, ZoneId zone) {
    if (cell.blank()) {
      missing(
          cell, "the day or the time of the event", "Write it as 2025-06-24 or 2025-06-24T09:00.");
      return Optional.empty();
    }
    return values.times().moment(cell, AssumedZone.stated(zone));
  }

  private Optional<Direction> direction(Cell cell) {
    Optional<Direction> direction =
        Optional.ofNullable(
            Map.of("after", Direction.AFTER, "before", Direction.BEFORE).get(cell.text()));
    if (direction.isEmpty()) {
      problems.unreadable(cell, "after or before", "Write one of the two.");
    }
    return direction;
  }

  private Optional<Period> period() {
    Cell unit = words.part(Part.UNIT);
    Cell amount = words.part(Part.AMOUNT);
    if (!amount.text().matches(MOST_DIGITS) || Integer.parseInt(amount.text()) < 1) {
      problems.unreadable(amount, "a whole number, 1 at least", "Write it as 14.");
      return Optional.empty();
    }
    int count = Integer.parseInt(amount.text());
    Period.MonthEnd end = extras.monthEnd();
    Optional<Period> period =
        switch (unit.text()) {
          case "hours" -> Optional.of(new Period.Hours(count));
          case "days" -> Optional.of(new Period.Days(count));
          case "weeks" -> Optional.of(new Period.Weeks(count));
          case "months" -> Optional.of(new Period.Months(count, end));
          case "years" -> Optional.of(new Period.Years(count, end));
          case "businessDays" -> Optional.of(new Period.BusinessDays(count));
          default -> Optional.empty();
        };
    if (period.isEmpty()) {
      problems.unreadable(
          unit, "hours, days, weeks, months, years or businessDays", "Write one of them.");
    }
    return period;
  }

  private void missing(Cell cell, String expected, String todo) {
    problems.add(Code.MISSING_FIELD, cell.where(), "nothing", expected, todo);
  }
}
