// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Moment;

/// The two ends of a deadline as a table of deadlines writes them: a date for a whole day, else
/// `YYYY-MM-DDTHH:MM` as the clock shows it in the zone of the row.
///
/// @param due when a duty falls due, rounded down to the minute
/// @param protectionEnd when a protection ends, rounded up to the minute; empty where both are one
public record TableEnds(String due, String protectionEnd) {
  private static final DateTimeFormatter MINUTE =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm", Locale.ROOT);

  /// The ends that were counted, in a zone.
  public static TableEnds of(Computed computed, ZoneId zone) {
    return new TableEnds(
        text(computed.due(), zone, 0),
        computed.certain() ? "" : text(computed.protectionEnd(), zone, 1));
  }

  /// @param up how many minutes a minute that has begun is rounded up: 0 or 1
  private static String text(Moment moment, ZoneId zone, int up) {
    return switch (moment) {
      case Moment.On(LocalDate date, ZoneId _) -> date.toString();
      case Moment.At(Instant instant) -> {
        Instant minute = instant.truncatedTo(ChronoUnit.MINUTES);
        long more = minute.equals(instant) ? 0 : up;
        yield MINUTE.format(LocalDateTime.ofInstant(minute.plus(more, ChronoUnit.MINUTES), zone));
      }
    };
  }
}
