// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.legaltime.Sentence;

/// A length of time as people are told it: in whole minutes below a day, in whole hours from a day
/// on. A day is 24 hours.
///
/// A reader would get this wrong: what is left until something, and a limit, are rounded down; an
/// age is rounded up. Nobody is told that there is more time, or a fresher reading, than there is,
/// and what is past its limit never looks like what is within it.
///
/// @param rounded the length as it is told; a negative one is none
public record LengthOfTime(Duration rounded) {

  public LengthOfTime {
    rounded = rounded.isNegative() ? Duration.ZERO : rounded.truncatedTo(unit(rounded));
  }

  /// What is left, or a limit: rounded down.
  public static LengthOfTime atLeast(Duration length) {
    return new LengthOfTime(length);
  }

  /// An age: rounded up.
  public static LengthOfTime atMost(Duration length) {
    LengthOfTime down = atLeast(length);
    return down.rounded().compareTo(length) < 0
        ? new LengthOfTime(down.rounded().plus(unit(length).getDuration()))
        : down;
  }

  /// Its days, from 0.
  public long days() {
    return rounded.toDays();
  }

  /// Its hours beside the days, 0 to 23.
  public int hours() {
    return rounded.toHoursPart();
  }

  /// Its minutes beside the hours, 0 to 59; 0 where there is a day.
  public int minutes() {
    return rounded.toMinutesPart();
  }

  /// Whether it is less than a minute.
  public boolean underAMinute() {
    return rounded.isZero();
  }

  /// In words: `2 days 3 hours`, `45 minutes`; `2 días 3 horas`, `45 minutos`.
  Sentence words() {
    if (underAMinute()) {
      return Sentence.of("less than a minute", "menos de un minuto");
    }
    List<Sentence> parts = new ArrayList<>();
    part(parts, days(), "day", "día");
    part(parts, hours(), "hour", "hora");
    part(parts, minutes(), "minute", "minuto");
    return parts.stream()
        .reduce((all, next) -> Sentence.of("%s %s", "%s %s", all, next))
        .orElseThrow();
  }

  private static void part(List<Sentence> parts, long count, String english, String spanish) {
    if (count > 0) {
      String plural = count == 1 ? "" : "s";
      parts.add(Sentence.of("%s %s%s", "%1$s %4$s%3$s", count, english, plural, spanish));
    }
  }

  private static ChronoUnit unit(Duration length) {
    return length.toDays() > 0 ? ChronoUnit.HOURS : ChronoUnit.MINUTES;
  }
}
