// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// Times in words, as a court's clock and calendar show them.
public final class Spoken {
  private static final Locale SPANISH = Locale.of("es");
  private static final DateTimeFormatter DAY_ENGLISH =
      DateTimeFormatter.ofPattern("EEEE d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_SPANISH =
      DateTimeFormatter.ofPattern("EEEE d 'de' MMMM 'de' uuuu", SPANISH);
  private static final DateTimeFormatter DATE_ENGLISH =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DATE_SPANISH =
      DateTimeFormatter.ofPattern("d 'de' MMMM 'de' uuuu", SPANISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("HH:mm zzz", Locale.ENGLISH);

  private Spoken() {}

  /// A day with its day of the week: `Friday 3 Jul 2026`, `viernes 3 de julio de 2026`.
  public static Sentence weekday(LocalDate day) {
    return new Sentence(DAY_ENGLISH.format(day), DAY_SPANISH.format(day));
  }

  /// A day: `3 Jul 2026`, `3 de julio de 2026`.
  public static Sentence date(LocalDate day) {
    return new Sentence(DATE_ENGLISH.format(day), DATE_SPANISH.format(day));
  }

  /// A minute: `3 Jul 2026 16:00 EDT`, `3 de julio de 2026, 16:00 EDT`.
  public static Sentence minute(Instant instant, ZoneId zone) {
    var time = instant.atZone(zone);
    String clock = CLOCK.format(time);
    return new Sentence(
        DATE_ENGLISH.format(time) + " " + clock, DATE_SPANISH.format(time) + ", " + clock);
  }

  /// A minute with its day of the week: `Friday 3 Jul 2026 16:00 EDT`.
  public static Sentence weekdayMinute(Instant instant, ZoneId zone) {
    var time = instant.atZone(zone);
    String clock = CLOCK.format(time);
    return new Sentence(
        DAY_ENGLISH.format(time) + " " + clock, DAY_SPANISH.format(time) + ", " + clock);
  }

  /// A moment as precisely as it is known.
  public static Sentence moment(Moment moment, ZoneId zone) {
    return switch (moment) {
      case Moment.At(Instant instant) -> minute(instant, zone);
      case Moment.On(LocalDate date, ZoneId _) -> date(date);
    };
  }

  /// The end of something: a minute, or `the end of 3 Jul 2026` where it comes with midnight.
  public static Sentence end(Instant end, ZoneId zone) {
    LocalDateTime local = LocalDateTime.ofInstant(end, zone);
    return local.toLocalTime().equals(LocalTime.MIDNIGHT)
        ? Sentence.of("the end of %s", "el final del %s", date(local.toLocalDate().minusDays(1)))
        : minute(end, zone);
  }
}
