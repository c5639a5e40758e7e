// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeParseException;
import java.time.zone.ZoneOffsetTransition;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Reads times. Each method gives empty where the cell is blank, and where it cannot be read; then
/// a problem says so.
public final class TimeValues {
  private static final String AN_INSTANT = "a date and time with its offset, ISO 8601";
  private static final String WRITE_AN_INSTANT =
      "Write it as 2025-05-07T09:52:00-04:00, with the offset from UTC.";
  private static final String WRITE_A_DATE = "Write the day as 2025-05-07.";

  private static final String FIRST_YEAR = "1900";
  private static final String BEYOND_YEARS = "2200";

  private final Problems problems;
  private final Map<String, ZoneId> zones = new HashMap<>();

  TimeValues(Problems problems) {
    this.problems = problems;
  }

  /// An instant: ISO 8601 with an offset. A clock time without one is read in the zone given, with
  /// a note; without a zone it is a problem, and so is a clock time that the zone skips or repeats.
  /// A bare date is a problem: a day is no instant. So is the offset `-00:00`, by which RFC 3339
  /// (4.3) says that the local time is not known and which ISO 8601 does not have.
  public Optional<Instant> instant(Cell cell, @Nullable AssumedZone zone) {
    if (cell.blank()) {
      return Optional.empty();
    }
    String text = cell.text();
    if (!fourDigitYear(text) || text.length() < 11 || text.endsWith("-00:00")) {
      problems.unreadable(cell, AN_INSTANT, WRITE_AN_INSTANT);
      return Optional.empty();
    }
    try {
      return hasOffset(text)
          ? Optional.of(
              CommonTime.instant(text).orElseGet(() -> OffsetDateTime.parse(text).toInstant()))
          : local(cell, LocalDateTime.parse(text), zone);
    } catch (DateTimeParseException _) {
      problems.unreadable(cell, AN_INSTANT, WRITE_AN_INSTANT);
      return Optional.empty();
    }
  }

  /// The offset that a date and time states; empty where it states none.
  public Optional<ZoneOffset> offset(Cell cell) {
    try {
      return Optional.of(OffsetDateTime.parse(cell.text()).getOffset());
    } catch (DateTimeParseException _) {
      return Optional.empty();
    }
  }

  /// A moment: an instant, or a date, which is the whole day in the zone given.
  public Optional<Moment> moment(Cell cell, @Nullable AssumedZone zone) {
    String text = cell.text();
    if (cell.blank() || text.length() != 10) {
      return instant(cell, zone).map(Moment.At::new);
    }
    Optional<LocalDate> date = date(cell);
    if (date.isPresent() && zone == null) {
      problems.unreadable(
          cell,
          "a day whose zone is known, or " + AN_INSTANT,
          "State the zone beside it, or write the time with its offset.");
      return Optional.empty();
    }
    return zone == null ? Optional.empty() : date.map(day -> new Moment.On(day, zone.zone()));
  }

  /// A calendar day, `YYYY-MM-DD`.
  public Optional<LocalDate> date(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    try {
      if (fourDigitYear(cell.text())) {
        return Optional.of(
            CommonTime.date(cell.text()).orElseGet(() -> LocalDate.parse(cell.text())));
      }
    } catch (DateTimeParseException _) {
      // reported below, as every other text that is no day
    }
    problems.unreadable(cell, "a day of the calendar, YYYY-MM-DD", WRITE_A_DATE);
    return Optional.empty();
  }

  /// A clock time, `HH:MM`.
  public Optional<LocalTime> clock(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    try {
      return Optional.of(LocalTime.parse(cell.text()));
    } catch (DateTimeParseException _) {
      problems.unreadable(cell, "a clock time, HH:MM", "Write it as 16:00.");
      return Optional.empty();
    }
  }

  /// A length of time, ISO 8601, longer than nothing: `PT1H`, `P1D`.
  public Optional<Duration> duration(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    try {
      Duration duration = Duration.parse(cell.text());
      if (duration.isPositive()) {
        return Optional.of(duration);
      }
    } catch (DateTimeParseException | ArithmeticException _) {
      // reported below, as a length that is not positive
    }
    problems.unreadable(
        cell, "a length of time, ISO 8601, longer than nothing", "Write it as PT60M or P1D.");
    return Optional.empty();
  }

  /// A zone of the IANA time zone database, or a fixed offset.
  public Optional<ZoneId> zone(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    ZoneId known = zones.get(cell.text());
    if (known != null) {
      return Optional.of(known);
    }
    try {
      ZoneId zone = ZoneId.of(cell.text());
      zones.put(cell.text(), zone);
      return Optional.of(zone);
    } catch (DateTimeException _) {
      problems.unreadable(
          cell, "a zone of the IANA time zone database", "Write it as America/New_York.");
      return Optional.empty();
    }
  }

  private Optional<Instant> local(Cell cell, LocalDateTime clock, @Nullable AssumedZone zone) {
    if (zone == null) {
      problems.unreadable(cell, AN_INSTANT, "Add the offset from UTC, such as -04:00 or Z.");
      return Optional.empty();
    }
    ZoneOffsetTransition change = zone.zone().getRules().getTransition(clock);
    if (change != null) {
      problems.add(
          Problem.Code.AMBIGUOUS,
          cell.where(),
          "a clock time that "
              + (change.isGap() ? "is skipped" : "occurs twice")
              + " that night in "
              + zone.zone(),
          AN_INSTANT,
          "Add the offset from UTC: "
              + change.getOffsetBefore()
              + " before clocks change, "
              + change.getOffsetAfter()
              + " after.");
      return Optional.empty();
    }
    if (!zone.why().isEmpty()) {
      problems.note(
          cell.where(),
          "The time names no offset; it was read in " + zone.zone() + ", " + zone.why() + ".");
    }
    return Optional.of(ZonedDateTime.of(clock, zone.zone()).toInstant());
  }

  /// Whether the text starts with a year of four digits and a hyphen, so that nothing can be read
  /// as a year of another length, and one that an order or a flight can fall in: an order of the
  /// year 0026 would have run out long ago.
  private static boolean fourDigitYear(String text) {
    return text.length() > 5
        && text.charAt(4) == '-'
        && isDigit(text.charAt(0))
        && isDigit(text.charAt(1))
        && isDigit(text.charAt(2))
        && isDigit(text.charAt(3))
        && text.compareTo(FIRST_YEAR) >= 0
        && text.compareTo(BEYOND_YEARS) < 0;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean hasOffset(String text) {
    int time = text.indexOf('T');
    return text.endsWith("Z") || text.indexOf('+') > time || text.lastIndexOf('-') > time;
  }
}
