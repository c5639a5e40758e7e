// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.legaltime.calendar.Openness;

/// The steps of one count in words, each with the provision it rests on.
final class TrailInWords implements Trail {
  private final Counting counting;
  private final Set<Step> steps = new LinkedHashSet<>();
  private final Set<Step> doubts = new LinkedHashSet<>();

  TrailInWords(Counting counting) {
    this.counting = counting;
  }

  /// Those of its steps that leave something open.
  List<Step> doubts() {
    return List.copyOf(doubts);
  }

  List<Step> steps() {
    return List.copyOf(steps);
  }

  @Override
  public void elapsed(int count, Instant begun, Instant ended) {
    boolean after = counting.direction() == Direction.AFTER;
    add(
        Rule.Step.HOURS,
        after
            ? "%s hours of elapsed time from %s come to %s."
            : "%s hours of elapsed time, counted back from %s, come to %s.",
        after
            ? "%s horas de tiempo transcurrido desde el %s llegan al %s."
            : "%s horas de tiempo transcurrido, contadas hacia atrás desde el %s, llegan al %s.",
        count,
        Spoken.weekdayMinute(begun, counting.zone()),
        Spoken.weekdayMinute(ended, counting.zone()));
  }

  @Override
  public void counted(LocalDate event, LocalDate last) {
    add(
        Rule.Step.COUNT,
        "%s is the day of the event; it is not counted.",
        "El %s es el día del hecho; no se cuenta.",
        Spoken.weekday(event));
    if (counting.period().count() < counting.rule().shortUnder()
        && counting.period() instanceof Period.Days) {
      add(
          Rule.Step.COUNT,
          "In a period of fewer than %s days, weekends and legal holidays in between are not"
              + " counted.",
          "En un plazo de menos de %s días no se cuentan los fines de semana ni los días festivos"
              + " intermedios.",
          counting.rule().shortUnder());
    }
    Sentence unit = unit();
    add(
        Rule.Step.COUNT,
        counting.direction() == Direction.AFTER ? "%s is %s." : "Counting back, %s is %s.",
        counting.direction() == Direction.AFTER
            ? "%s es el %s."
            : "Contando hacia atrás, %s es el %s.",
        counting.direction() == Direction.AFTER ? capitalised(unit) : unit,
        Spoken.weekday(last));
    shortMonth(event, last);
  }

  private Sentence unit() {
    int count = counting.period().count();
    return switch (counting.period()) {
      case Period.Hours _, Period.Days _ -> Sentence.of("day %s", "el día %s", count);
      case Period.Weeks _ ->
          Sentence.of("the last day of week %s", "el último día de la semana %s", count);
      case Period.Months _ ->
          Sentence.of("the last day of month %s", "el último día del mes %s", count);
      case Period.Years _ ->
          Sentence.of("the last day of year %s", "el último día del año %s", count);
      case Period.BusinessDays _ -> Sentence.of("business day %s", "el día hábil %s", count);
    };
  }

  private static Sentence capitalised(Sentence part) {
    return new Sentence(capitalised(part.english()), capitalised(part.spanish()));
  }

  private static String capitalised(String text) {
    return Character.toUpperCase(text.charAt(0)) + text.substring(1);
  }

  private void shortMonth(LocalDate event, LocalDate last) {
    boolean months =
        counting.period() instanceof Period.Months || counting.period() instanceof Period.Years;
    if (months && last.getDayOfMonth() != event.getDayOfMonth()) {
      add(
          Rule.Step.COUNT,
          "The month in which it ends has no day %s.",
          "El mes en que termina no tiene día %s.",
          event.getDayOfMonth());
    }
  }

  @Override
  public void met(LocalDate day, Openness openness) {
    if (openness instanceof Openness.Doubtful doubtful) {
      addDoubt(new Step(doubt(day, doubtful), provision(Rule.Step.HOLIDAYS, doubtful.provision())));
    }
  }

  private static Sentence doubt(LocalDate day, Openness.Doubtful doubtful) {
    Sentence name = new Sentence(doubtful.name(), doubtful.spanish());
    return switch (doubtful.doubt()) {
      case STANDS_IN ->
          Sentence.of(
              "%s stands in for a holiday that falls on the weekend (%s); whether it is a legal"
                  + " holiday for the court is read both ways.",
              "El %s sustituye a un día festivo que cae en fin de semana (%s); si es día festivo"
                  + " para el tribunal se lee de las dos maneras.",
              Spoken.weekday(day),
              name);
      case STATE_DAY ->
          Sentence.of(
              "%s is a holiday by the law of the state (%s); whether the federal court has to"
                  + " follow is read both ways until somebody settles it.",
              "El %s es festivo según la ley del estado (%s); si el tribunal federal ha de"
                  + " seguirla se lee de las dos maneras hasta que alguien lo resuelva.",
              Spoken.weekday(day),
              name);
      case CLOSED_BY_PRESIDENT ->
          Sentence.of(
              "Federal offices were closed on %s by order of the President; whether that declares a"
                  + " holiday is read both ways.",
              "Las oficinas federales cerraron el %s por orden del Presidente; si eso declara un día"
                  + " festivo se lee de las dos maneras.",
              Spoken.weekday(day));
    };
  }

  @Override
  public void moved(List<LocalDate> left, LocalDate open) {
    if (left.isEmpty()) {
      return;
    }
    boolean after = counting.direction() == Direction.AFTER;
    boolean one = left.size() == 1;
    add(
        Rule.Step.ROLL,
        (one ? "%s is no open day" : "%s are no open days")
            + (after ? "; the time runs on to %s." : "; the count goes on back to %s."),
        (one ? "El %s no es día hábil" : "El %s no son días hábiles")
            + (after
                ? "; el plazo sigue hasta el %s."
                : "; la cuenta sigue hacia atrás hasta el %s."),
        Sentence.list(left.stream().map(this::closed).toList()),
        Spoken.weekday(open));
  }

  private Sentence closed(LocalDate day) {
    boolean stateDays = counting.rule().stateDaysCount(counting.direction());
    Sentence words = Spoken.weekday(day);
    return switch (counting.calendar().on(day, stateDays)) {
      case Openness.LegalHoliday(String name, String spanish, String _) ->
          words.then(Sentence.of(" (%s)", " (%s)", new Sentence(name, spanish)));
      case Openness.Open _, Openness.Weekend _, Openness.Doubtful _ -> words;
    };
  }

  @Override
  public void inaccessible(LocalDate day, LocalDate reached) {
    add(
        Rule.Step.INACCESSIBLE,
        "The clerk's office cannot be reached on %s; the time is extended to the first open day on"
            + " which it can: %s.",
        "La secretaría del tribunal es inaccesible el %s; el plazo se extiende al primer día hábil"
            + " en que no lo es: el %s.",
        Spoken.weekday(day),
        Spoken.weekday(reached));
  }

  @Override
  public void staysOnClosedDay(LocalDate day) {
    addDoubt(
        new Step(
            Sentence.of(
                "Whether an order lives on past a closed last day (%s) is disputed: this rule is about"
                    + " a time to act.",
                "Si una orden sigue rigiendo tras un último día inhábil (%s) es discutido: esta regla"
                    + " trata de un plazo para actuar.",
                Spoken.weekday(day)),
            provision(Rule.Step.ROLL, "")));
  }

  private void addDoubt(Step doubt) {
    steps.add(doubt);
    doubts.add(doubt);
  }

  @Override
  public void served(LocalDate served) {
    add(
        Rule.Step.SERVICE,
        "%s adds 3 days after that: %s.",
        "%s añade 3 días después: el %s.",
        service(),
        Spoken.weekday(served));
  }

  private Sentence service() {
    return switch (counting.service()) {
      case NONE -> Sentence.of("Service", "La notificación");
      case MAIL -> Sentence.of("Service by mail", "La notificación por correo");
      case CLERK ->
          Sentence.of(
              "Service by leaving the paper with the clerk",
              "La notificación dejada en la secretaría del tribunal");
      case CONSENTED ->
          Sentence.of(
              "Service by other means that were consented to",
              "La notificación por otros medios consentidos");
      case ELECTRONIC -> Sentence.of("Electronic service", "La notificación electrónica");
    };
  }

  @Override
  public void serviceAddsNothing() {
    add(
        Rule.Step.SERVICE,
        "%s adds no days under this rule.",
        "%s no añade días según esta regla.",
        service());
  }

  @Override
  public void orderSets(LocalTime at) {
    add(
        Rule.Step.DAY_END,
        "The order sets the hour at which the day ends: %s.",
        "La orden fija la hora en que termina el día: las %s.",
        at);
  }

  @Override
  public void officeCloses(LocalTime at) {
    add(
        Rule.Step.DAY_END,
        "For filing otherwise than electronically the day ends when the clerk's office is scheduled"
            + " to close: %s.",
        "Para lo que no se presenta por vía electrónica, el día termina cuando cierra la secretaría"
            + " del tribunal: las %s.",
        at);
  }

  private void add(Rule.Step step, String english, String spanish, Object... parts) {
    steps.add(new Step(Sentence.of(english, spanish, parts), provision(step, "")));
  }

  private String provision(Rule.Step step, String further) {
    List<String> provisions = new ArrayList<>();
    counting.rule().provision(step).ifPresent(provisions::add);
    if (!further.isEmpty()) {
      provisions.add(further);
    }
    return String.join("; ", provisions);
  }
}
