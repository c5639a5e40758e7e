// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.Optional;

/// The commonest spelling of an instant, `2025-05-07T09:52:00-04:00`, and of a day, read without a
/// formatter. A registry of a hundred thousand persons has several of them for each, and the
/// formatter of `java.time` would take most of the time of reading it. What is not spelled so, or
/// is no time, is empty here and is the formatter's business: it alone decides what is readable.
final class CommonTime {
  private static final String INSTANT = "0000-00-00T00:00:00+00:00";
  private static final String DATE = "0000-00-00";

  private CommonTime() {}

  static Optional<Instant> instant(String text) {
    if (!shaped(text, INSTANT)) {
      return Optional.empty();
    }
    try {
      int seconds = (number(text, 20, 22) * 60 + number(text, 23, 25)) * 60;
      if (number(text, 23, 25) > 59 || (seconds == 0 && text.charAt(19) == '-')) {
        return Optional.empty();
      }
      var offset = ZoneOffset.ofTotalSeconds(text.charAt(19) == '-' ? -seconds : seconds);
      var clock = LocalTime.of(number(text, 11, 13), number(text, 14, 16), number(text, 17, 19));
      return Optional.of(day(text).atTime(clock).toInstant(offset));
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  static Optional<LocalDate> date(String text) {
    try {
      return isDate(text) ? Optional.of(day(text)) : Optional.empty();
    } catch (DateTimeException _) {
      return Optional.empty();
    }
  }

  /// Whether it has the shape of a day, `0000-00-00`.
  static boolean isDate(String text) {
    return shaped(text, DATE);
  }

  private static LocalDate day(String text) {
    return LocalDate.of(number(text, 0, 4), number(text, 5, 7), number(text, 8, 10));
  }

  private static boolean shaped(String text, String shape) {
    if (text.length() != shape.length()) {
      return false;
    }
    for (int at = 0; at < shape.length(); at++) {
      char c = text.charAt(at);
      boolean fits =
          switch (shape.charAt(at)) {
            case '0' -> c >= '0' && c <= '9';
            case '+' -> c == '+' || c == '-';
            default -> c == shape.charAt(at);
          };
      if (!fits) {
        return false;
      }
    }
    return true;
  }

  static int number(String text, int start, int end) {
    int number = 0;
    for (int at = start; at < end; at++) {
      number = number * 10 + text.charAt(at) - '0';
    }
    return number;
  }
}
