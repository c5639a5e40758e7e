// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Sentence;
import org.holdfast.legaltime.Spoken;
import org.holdfast.legaltime.calendar.Courts;
import org.holdfast.report.text.Wrapped;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Words;

/// A computed deadline for a terminal: what a lawyer reads at once in the middle of the night.
///
/// When it is due comes first, between two lines across; then, where the readings differ, how long
/// a protection runs and why; then what was asked, and how it was counted.
public final class DeadlineText {
  private static final int COLUMNS = 80;
  private static final String ACROSS = "=".repeat(COLUMNS);

  /// What the step says, in the order of preference, by which the readings come to differ: that a
  /// day is in doubt, else what one reading alone does.
  private static final List<String> DOUBT =
      List.of("read both ways", "Earlier reading: ", "Later reading: ");

  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);

  private final StatedDeadline deadline;
  private final Words words;
  private final StringBuilder text = new StringBuilder();

  private DeadlineText(StatedDeadline deadline, Language language) {
    this.deadline = deadline;
    this.words = Words.of(language);
  }

  /// The text; it ends in a line break.
  public static String format(StatedDeadline deadline, Language language) {
    return new DeadlineText(deadline, language).format();
  }

  /// A sentence in a language.
  public static String said(Sentence sentence, Language language) {
    return switch (language) {
      case ENGLISH -> sentence.english();
      case SPANISH -> sentence.spanish();
    };
  }

  private String format() {
    Computed computed = deadline.computed();
    line(ACROSS);
    String lead = words.say("deadline.due") + "  ";
    wrap(lead, time(computed.due()));
    wrap(" ".repeat(lead.length()), zone(computed.due()));
    line(ACROSS);
    if (!computed.certain()) {
      line("");
      wrap("", words.say("deadline.protection", time(computed.protectionEnd())));
      why(computed).ifPresent(why -> wrap("  ", words.say("deadline.why", why)));
    }
    line("");
    asked();
    line("");
    line(words.say("deadline.steps"));
    int number = 1;
    for (Step step : computed.steps()) {
      String provision = step.provision().isEmpty() ? "" : " [" + step.provision() + "]";
      wrap(
          String.format(Locale.ROOT, "%3d. ", number++),
          said(step.sentence(), words.language()) + provision);
    }
    return text.toString();
  }

  private void asked() {
    String court =
        Courts.named(deadline.court())
            .map(known -> known.name() + " (" + known.id() + ")")
            .orElse(deadline.court());
    labelled("deadline.rule", deadline.rule().id() + ": " + deadline.rule().title());
    labelled("deadline.court", court.isEmpty() ? words.say("deadline.no-court") : court);
    Moment from = deadline.from();
    if (from != null) {
      labelled("deadline.from", begun(from));
    }
  }

  private void labelled(String label, String value) {
    wrap(String.format(Locale.ROOT, "%-9s", words.say(label)), value);
  }

  private String begun(Moment from) {
    return switch (from) {
      case Moment.On(LocalDate date, ZoneId _) -> said(Spoken.weekday(date), words.language());
      case Moment.At(Instant instant) -> clock(instant.atZone(deadline.zone()));
    };
  }

  /// The weekday, the day and the hour; a whole day runs to its end.
  private String time(Moment moment) {
    return switch (moment) {
      case Moment.On(LocalDate date, ZoneId _) ->
          words.say("deadline.day-end", said(Spoken.weekday(date), words.language()));
      case Moment.At(Instant instant) -> clock(instant.atZone(deadline.zone()));
    };
  }

  private String clock(ZonedDateTime time) {
    return said(Spoken.weekday(time.toLocalDate()), words.language())
        + ", "
        + (time.getSecond() == 0 ? CLOCK : SECONDS).format(time);
  }

  private String zone(Moment moment) {
    ZoneOffset offset = deadline.zone().getRules().getOffset(moment.latest());
    String utc = "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
    return deadline.zone() instanceof ZoneOffset ? utc : deadline.zone().getId() + " (" + utc + ")";
  }

  /// The step by which the readings come to differ.
  private Optional<String> why(Computed computed) {
    return DOUBT.stream()
        .flatMap(doubt ->
            computed.steps().stream().filter(step -> step.sentence().english().contains(doubt)))
        .findFirst()
        .map(step -> said(step.sentence(), words.language()));
  }

  private void line(String line) {
    text.append(line).append('\n');
  }

  private void wrap(String lead, String paragraph) {
    String hanging = " ".repeat(lead.length());
    int width = COLUMNS - lead.length();
    String start = lead;
    for (String next : Wrapped.lines(paragraph, width, width)) {
      line(start + next);
      start = hanging;
    }
  }
}
