// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.legaltime.Moment;
import org.holdfast.report.words.Language;
import org.jspecify.annotations.Nullable;

/// Dates and times as papers for a court write them, the day never parted from its month: `May 22,
/// 2025, at 2:00 p.m. EDT`; `22 de mayo de 2025, a las 14:00 EDT`.
record CourtDates(Language language, ZoneId zone) {
  private static final Locale SPANISH = Locale.of("es");
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("MMMM\u00a0d, uuuu", Locale.ENGLISH);
  private static final DateTimeFormatter DAY_SPANISH =
      DateTimeFormatter.ofPattern("d\u00a0'de'\u00a0MMMM 'de' uuuu", SPANISH);
  private static final DateTimeFormatter CLOCK =
      DateTimeFormatter.ofPattern("h:mm", Locale.ENGLISH);
  private static final DateTimeFormatter CLOCK_SPANISH =
      DateTimeFormatter.ofPattern("HH:mm zzz", Locale.ENGLISH);
  private static final DateTimeFormatter ZONE = DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  /// A day.
  String day(LocalDate day) {
    return switch (language) {
      case ENGLISH -> DAY.format(day);
      case SPANISH -> DAY_SPANISH.format(day);
    };
  }

  /// A minute.
  String minute(Instant instant) {
    ZonedDateTime time = instant.atZone(zone);
    return switch (language) {
      case ENGLISH ->
          "%s, at %s %s %s"
              .formatted(
                  DAY.format(time),
                  CLOCK.format(time),
                  time.getHour() < 12 ? "a.m." : "p.m.",
                  ZONE.format(time));
      case SPANISH ->
          "%s, a las %s".formatted(DAY_SPANISH.format(time), CLOCK_SPANISH.format(time));
    };
  }

  /// A time as precisely as it is known.
  String moment(Moment moment) {
    return switch (moment) {
      case Moment.At(Instant instant) -> minute(instant);
      case Moment.On(LocalDate date, ZoneId _) -> day(date);
    };
  }

  /// A time as precisely as it is known, or other words where there is none.
  String momentOr(@Nullable Moment moment, String otherwise) {
    return moment == null ? otherwise : moment(moment);
  }
}
