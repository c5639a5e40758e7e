// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.Step;
import org.holdfast.legaltime.Moment;
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

  private String format() {
    Computed computed = deadline.computed();
    line(ACROSS);
    String lead = words.say(deadline.endsAnOrder() ? "deadline.ends" : "deadline.due") + "  ";
    wrap(lead, time(computed.due()));
    wrap(" ".repeat(lead.length()), zone(computed.due()));
    line(ACROSS);
    if (!computed.certain()) {
      line("");
      wrap("", words.say("deadline.protection", time(computed.protectionEnd())));
      if (computed.parting() != null) {
        wrap("  ", words.say("deadline.why", words.language().of(computed.parting().sentence())));
      }
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
          words.language().of(step.sentence()) + provision);
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
      case Moment.On(LocalDate date, ZoneId _) -> words.language().of(Spoken.weekday(date));
      case Moment.At(Instant instant) -> clock(instant.atZone(deadline.zone()));
    };
  }

  /// The weekday, the day and the hour; a whole day runs to its end.
  private String time(Moment moment) {
    return switch (moment) {
      case Moment.On(LocalDate date, ZoneId _) ->
          words.say("deadline.day-end", words.language().of(Spoken.weekday(date)));
      case Moment.At(Instant instant) -> clock(instant.atZone(deadline.zone()));
    };
  }

  private String clock(ZonedDateTime time) {
    return words.language().of(Spoken.weekday(time.toLocalDate()))
        + ", "
        + (time.getSecond() == 0 ? CLOCK : SECONDS).format(time);
  }

  private String zone(Moment moment) {
    ZoneOffset offset = deadline.zone().getRules().getOffset(moment.latest());
    String utc = "UTC" + (offset.equals(ZoneOffset.UTC) ? "" : offset.getId());
    return deadline.zone() instanceof ZoneOffset ? utc : deadline.zone().getId() + " (" + utc + ")";
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
