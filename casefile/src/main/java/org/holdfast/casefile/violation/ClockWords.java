// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.holdfast.legaltime.Moment;

/// Times in the sentences of facts, as the clock at the place of departure shows them.
record ClockWords(ZoneId zone) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("d MMM uuuu HH:mm zzz", Locale.ENGLISH);
  private static final DateTimeFormatter DAY =
      DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

  /// `7 May 2025 10:20 EDT`.
  String of(Instant instant) {
    return MINUTE.format(instant.atZone(zone));
  }

  /// A moment as precisely as it is known.
  String of(Moment moment) {
    return switch (moment) {
      case Moment.At(Instant instant) -> of(instant);
      case Moment.On day -> DAY.format(day.date());
    };
  }
}
