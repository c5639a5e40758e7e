// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.legaltime.Counting.Purpose;
import org.holdfast.legaltime.calendar.CalendarYears;

/// Counts a period, in both of its readings.
///
/// A reader would get this wrong: a time that a court names is not counted at all and never moves,
/// not even off a Sunday; that is [#named].
public final class Deadline {

  /// More of any unit than a covered period can have.
  private static final int MOST_UNITS = (CalendarYears.LAST - CalendarYears.FIRST + 1) * 366 * 24;

  /// Wide bounds, in any zone, within which instants have a calendar day at all.
  private static final Instant COVERED_SINCE =
      LocalDate.of(CalendarYears.FIRST - 1, 12, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private static final Instant COVERED_BEFORE =
      LocalDate.of(CalendarYears.LAST + 1, 2, 1).atStartOfDay(ZoneOffset.UTC).toInstant();

  private static final NotCovered OTHER_YEARS =
      new NotCovered(
          Sentence.of(
              "The calendars of holidays cover %s to %s only.",
              "Los calendarios de días festivos abarcan solo de %s a %s.",
              CalendarYears.FIRST,
              CalendarYears.LAST));

  private Deadline() {}

  /// Counts a period, and says how.
  public static Computation compute(Counting counting) {
    Optional<NotCovered> refused = refused(counting);
    if (refused.isPresent()) {
      return refused.get();
    }
    var earliest = new TrailInWords(counting);
    var latest = new TrailInWords(counting);
    return ends(counting, earliest, latest)
        .<Computation>map(ends ->
            computed(
                ends,
                steps(earliest, latest, conclusion(ends, counting)),
                parting(earliest, latest)))
        .orElse(OTHER_YEARS);
  }

  /// Counts a period without a word; empty where [#compute] would say that it has no end.
  public static Optional<Ends> ends(Counting counting) {
    return refused(counting).isPresent()
        ? Optional.empty()
        : ends(counting, Trail.Silent.SILENT, Trail.Silent.SILENT);
  }

  /// The two readings of an end.
  ///
  /// @param due the earliest defensible end
  /// @param protectionEnd the latest defensible end
  public record Ends(Moment due, Moment protectionEnd) {

    /// Whether they agree.
    boolean agree() {
      return due.equals(protectionEnd);
    }
  }

  private static Optional<Ends> ends(Counting counting, Trail earliest, Trail latest) {
    if (counting.period().count() > MOST_UNITS
        || !covers(counting.trigger().earliest(), counting.zone())
        || !covers(counting.trigger().latest(), counting.zone())) {
      return Optional.empty();
    }
    Moment due = Count.end(counting, Reading.EARLIEST, earliest);
    Moment end = Count.end(counting, Reading.LATEST, latest);
    return covers(due.earliest(), counting.zone()) && covers(end.earliest(), counting.zone())
        ? Optional.of(new Ends(due, end))
        : Optional.empty();
  }

  /// A time that a court names: it is what it is.
  public static Computed named(Moment time, ZoneId zone) {
    return new Computed(
        time,
        time,
        List.of(
            new Step(
                Sentence.of(
                    "The court names the time: %s. A time that is named is not counted, and does"
                        + " not move off a closed day.",
                    "El tribunal fija el momento: %s. Lo que se fija no se cuenta, ni se traslada"
                        + " si cae en día inhábil.",
                    words(time, zone)),
                "FRCP 6(a), committee note of 2009")),
        null);
  }

  /// What the rule says nothing of, or what contradicts itself.
  private static Optional<NotCovered> refused(Counting counting) {
    Rule rule = counting.rule();
    boolean backward = counting.direction() == Direction.BEFORE;
    boolean hours = counting.period() instanceof Period.Hours;
    if (hours && rule.provision(Rule.Step.HOURS).isEmpty()) {
      return refused("%s says nothing of hours.", "%s no dice nada de horas.", rule.id());
    }
    if (backward && rule.provision(Rule.Step.DIRECTION).isEmpty()) {
      return refused(
          "%s says nothing of a period before an event.",
          "%s no dice nada de un plazo anterior a un hecho.", rule.id());
    }
    if (counting.service() != Service.NONE && rule.provision(Rule.Step.SERVICE).isEmpty()) {
      return refused(
          "%s adds nothing for service.", "%s no añade nada por la notificación.", rule.id());
    }
    if (!counting.inaccessible().isEmpty() && rule.provision(Rule.Step.INACCESSIBLE).isEmpty()) {
      return refused(
          "%s says nothing of an office that cannot be reached.",
          "%s no dice nada de una secretaría inaccesible.", rule.id());
    }
    if (backward && counting.service() != Service.NONE) {
      return refused(
          "Service adds days to a time to act after it, not to one before an event.",
          "La notificación añade días a un plazo posterior a ella, no a uno anterior a un hecho.");
    }
    if (backward && counting.purpose() == Purpose.LIFE_OF_ORDER) {
      return refused(
          "An order lives after an event, not before it.",
          "Una orden rige después de un hecho, no antes.");
    }
    return hours && counting.dayEnd() != DayEnd.Midnight.MIDNIGHT
        ? refused(
            "A period in hours ends at its own hour; give a period in days, or no clock time.",
            "Un plazo en horas termina a su propia hora; indique un plazo en días, o ninguna hora.")
        : Optional.empty();
  }

  private static Optional<NotCovered> refused(String english, String spanish, Object... parts) {
    return Optional.of(new NotCovered(Sentence.of(english, spanish, parts)));
  }

  private static boolean covers(Instant instant, ZoneId zone) {
    return !instant.isBefore(COVERED_SINCE)
        && instant.isBefore(COVERED_BEFORE)
        && CalendarYears.cover(instant.atZone(zone).toLocalDate());
  }

  /// The steps of both readings: those that they share once, the others marked by their reading. A
  /// doubt belongs to neither alone.
  private static List<Step> steps(TrailInWords earliest, TrailInWords latest, Step conclusion) {
    List<Step> steps = new ArrayList<>();
    for (Step step : earliest.steps()) {
      boolean shared = latest.steps().contains(step) || earliest.doubts().contains(step);
      steps.add(shared ? step : marked("Earlier reading: %s", "Lectura más temprana: %s", step));
    }
    for (Step step : latest.steps()) {
      if (!earliest.steps().contains(step)) {
        boolean doubt = latest.doubts().contains(step);
        steps.add(doubt ? step : marked("Later reading: %s", "Lectura más tardía: %s", step));
      }
    }
    steps.add(conclusion);
    return steps;
  }

  private static Computed computed(Ends ends, List<Step> steps, Optional<Step> parting) {
    return new Computed(
        ends.due(), ends.protectionEnd(), steps, ends.agree() ? null : parting.orElse(null));
  }

  /// The first doubt that was met, else the first step that one reading alone takes.
  private static Optional<Step> parting(TrailInWords earliest, TrailInWords latest) {
    return Stream.of(
            latest.doubts().stream(),
            earliest.doubts().stream(),
            earliest.steps().stream().filter(step -> !latest.steps().contains(step)),
            latest.steps().stream().filter(step -> !earliest.steps().contains(step)))
        .flatMap(steps -> steps)
        .findFirst();
  }

  private static Step marked(String english, String spanish, Step step) {
    return new Step(Sentence.of(english, spanish, step.sentence()), step.provision());
  }

  private static Step conclusion(Ends ends, Counting counting) {
    ZoneId zone = counting.zone();
    boolean hours = counting.period() instanceof Period.Hours;
    return new Step(
        ends.agree()
            ? Sentence.of("It ends on %s.", "Termina el %s.", words(ends.due(), zone))
            : Sentence.of(
                "Two readings: a duty is counted to %s, a protection to %s.",
                "Dos lecturas: un deber se cuenta hasta el %s, una protección hasta el %s.",
                words(ends.due(), zone),
                words(ends.protectionEnd(), zone)),
        counting.rule().provision(hours ? Rule.Step.HOURS : Rule.Step.DAY_END).orElse(""));
  }

  private static Sentence words(Moment moment, ZoneId zone) {
    return switch (moment) {
      case Moment.On(LocalDate date, ZoneId _) -> Spoken.weekday(date);
      case Moment.At(Instant instant) -> Spoken.weekdayMinute(instant, zone);
    };
  }
}
