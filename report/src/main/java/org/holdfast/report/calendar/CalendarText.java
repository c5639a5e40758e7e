// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// A calendar as text, by RFC 5545: content lines that end in CR and LF, folded after 75 octets.
///
/// This is deliberate: the library that reads and writes calendars registers hundreds of time zones
/// of its own with the Java platform as soon as any zone is looked up, which every command here
/// would pay for (`docs/decisions/0005-own-calendar-text.md`). In the tests it reads what is
/// written here.
final class CalendarText {
  private static final int OCTETS = 75;
  private static final DateTimeFormatter UTC =
      DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
  private static final DateTimeFormatter DATE =
      DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);

  private final StringBuilder text = new StringBuilder();

  /// A property whose value is a text (RFC 5545 §3.3.11).
  void text(String name, String value) {
    line(
        name
            + ":"
            + value
                .replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replace("\n", "\\n"));
  }

  /// A property whose value is a word or a number of the standard's own.
  void word(String name, String value) {
    line(name + ":" + value);
  }

  /// A property whose value is an instant, in UTC (§3.3.5, form 2).
  void instant(String name, Instant value) {
    line(name + ":" + UTC.format(value));
  }

  /// A property whose value is a day (§3.3.4).
  void day(String name, LocalDate value) {
    line(name + ";VALUE=DATE:" + DATE.format(value));
  }

  /// A content line, folded where it is too long (§3.1), never within a character.
  private void line(String line) {
    int octets = 0;
    for (int at = 0; at < line.length(); ) {
      int point = line.codePointAt(at);
      String character = Character.toString(point);
      int size = character.getBytes(StandardCharsets.UTF_8).length;
      if (octets + size > OCTETS) {
        text.append("\r\n ");
        octets = 1;
      }
      text.append(character);
      octets += size;
      at += Character.charCount(point);
    }
    text.append("\r\n");
  }

  @Override
  public String toString() {
    return text.toString();
  }
}
