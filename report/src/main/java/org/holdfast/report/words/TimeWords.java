// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.words;

import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.screening.LengthOfTime;
import org.jspecify.annotations.Nullable;

/// Times and lengths of time in words, in one language and one zone.
///
/// Every time names its zone. How a length is rounded, [LengthOfTime] decides.
///
/// @param brief whether a time is read on a screen that names its zone once: whole minutes, and the
///   zone as people there abbreviate it
public record TimeWords(Words words, ZoneId zone, boolean brief) {
  private static final DateTimeFormatter CLOCK = DateTimeFormatter.ofPattern("HH:mm", Locale.ROOT);
  private static final DateTimeFormatter SECONDS =
      DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ROOT);
  private static final DateTimeFormatter ABBREVIATED =
      DateTimeFormatter.ofPattern("zzz", Locale.ENGLISH);

  /// Times of a document, which is read anywhere: to the second, the zone in full.
  public TimeWords(Words words, ZoneId zone) {
    this(words, zone, false);
  }

  /// A time as people write it, with its zone: `Wed 7 May 2025, 10:20 America/New_York
  /// (UTC-04:00)`; in brief `Wed 7 May 2025, 10:20 EDT`.
  public String at(Instant instant) {
    ZonedDateTime time = instant.atZone(zone);
    return day(time) + ", " + clock(time);
  }

  /// The time of day alone, with its zone.
  public String clock(Instant instant) {
    return clock(instant.atZone(zone));
  }

  private String clock(ZonedDateTime time) {
    boolean whole = brief || time.getSecond() == 0;
    return (whole ? CLOCK : SECONDS).format(time) + " " + zone(time);
  }

  /// A zone that people do not abbreviate in letters is written in full.
  private String zone(ZonedDateTime time) {
    String offset = time.getOffset().equals(ZoneOffset.UTC) ? "" : time.getOffset().getId();
    if (!isNamed()) {
      return "UTC" + offset;
    }
    String letters = ABBREVIATED.format(time);
    return brief && letters.matches("[A-Z]{2,5}") ? letters : zone.getId() + " (UTC" + offset + ")";
  }

  /// Whether it is the zone of a place, and no bare offset.
  public boolean isNamed() {
    return !(zone instanceof ZoneOffset) && !zone.normalized().equals(ZoneOffset.UTC);
  }

  private String day(ZonedDateTime time) {
    return words.say(
        "date",
        words.of("weekday", time.getDayOfWeek()),
        time.getDayOfMonth(),
        words.of("month", time.getMonth()),
        time.getYear());
  }

  /// When something departs, seen from the time of asking: `departs in 50 minutes`.
  public String departure(Instant departs, Instant asked) {
    Duration left = Duration.between(asked, departs);
    if (left.isZero()) {
      return words.say("departs.now");
    }
    return left.isNegative()
        ? words.say("departed", atLeast(left.negated()))
        : words.say("departs.in", atLeast(left));
  }

  /// Until when an answer may be relied on, seen from the time of asking.
  public String expiry(@Nullable Instant expires, Instant asked) {
    if (expires == null) {
      return words.say("expires.never-valid");
    }
    Duration left = Duration.between(asked, expires);
    return left.isNegative() || left.isZero()
        ? words.say("expired", at(expires))
        : words.say("expires", at(expires), atLeast(left));
  }

  /// A length of time, rounded down.
  public String atLeast(Duration duration) {
    return inWords(LengthOfTime.atLeast(duration));
  }

  /// A length of time, rounded up.
  public String atMost(Duration duration) {
    return inWords(LengthOfTime.atMost(duration));
  }

  private String inWords(LengthOfTime length) {
    if (length.underAMinute()) {
      return words.say("under-a-minute");
    }
    List<String> parts = new ArrayList<>();
    part(parts, "days", length.days());
    part(parts, "hours", length.hours());
    part(parts, "minutes", length.minutes());
    return String.join(" ", parts);
  }

  private void part(List<String> parts, String unit, long count) {
    if (count > 0) {
      parts.add(words.count(unit, count));
    }
  }
}
