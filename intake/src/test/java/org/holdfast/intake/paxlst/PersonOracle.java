// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;

/// Counts the people of a message by a scan that shares nothing with the reader, and holds the
/// reader to it: as many people as there are segments that name one, whatever else is wrong.
final class PersonOracle {
  private static final Set<String> PARTIES = Set.of("MS", "MR", "CA", "AG", "BA");

  private PersonOracle() {}

  static void check(byte[] bytes) {
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    var readings = Samples.read(bytes);
    int read = Samples.people(readings);
    boolean whole = readings.getFirst().whole();
    if (!whole && !startsAsAnInterchange(text)) {
      return;
    }
    int named = count(text);
    assertThat(read).as("people read, of those named in " + text).isGreaterThanOrEqualTo(named);
    if (whole) {
      assertThat(readings.getFirst().accounting().bytesRead()).isEqualTo(bytes.length);
      assertThat(readings)
          .allSatisfy(reading ->
              assertThat(reading.accounting().declared())
                  .isEqualTo(reading.value().seats().size()));
    }
  }

  private static boolean startsAsAnInterchange(String text) {
    if (text.length() < 9) {
      return false;
    }
    String start = text.substring(0, 3).toUpperCase(Locale.ROOT);
    if (start.equals("UNB")) {
      return true;
    }
    String marks = text.substring(3, 5) + text.substring(6, 9).replace(" ", "");
    return start.equals("UNA")
        && text.charAt(3) != ' '
        && text.charAt(4) != ' '
        && text.charAt(8) != ' '
        && text.substring(3, 8).chars().noneMatch(c -> c == '\r' || c == '\n')
        && marks.chars().distinct().count() == marks.length()
        && marks.chars().noneMatch(Character::isLetterOrDigit);
  }

  private static int count(String text) {
    boolean advice = text.regionMatches(true, 0, "UNA", 0, 3);
    char component = advice ? text.charAt(3) : ':';
    char element = advice ? text.charAt(4) : '+';
    char release = advice ? text.charAt(6) : '?';
    char end = advice ? text.charAt(8) : '\'';
    int count = 0;
    var segment = new StringBuilder();
    for (int at = advice ? 9 : 0; at < text.length(); at++) {
      char c = text.charAt(at);
      if (c == release && release != ' ' && at + 1 < text.length()) {
        char released = text.charAt(++at);
        segment.append(released == element || released == component ? '\u0000' : released);
      } else if (c == end) {
        count += namesAPerson(segment, element) ? 1 : 0;
        segment.setLength(0);
      } else {
        segment.append(c);
      }
    }
    return count;
  }

  /// `NAD`, a separator and no known party.
  private static boolean namesAPerson(StringBuilder segment, char element) {
    String text = segment.toString().strip().replaceAll("[\\r\\n]", "");
    if (text.length() < 4
        || !text.regionMatches(true, 0, "NAD", 0, 3)
        || text.charAt(3) != element) {
      return false;
    }
    int next = text.indexOf(element, 4);
    String qualifier = next < 0 ? text.substring(4) : text.substring(4, next);
    return PARTIES.stream().noneMatch(qualifier.toUpperCase(Locale.ROOT)::contains);
  }
}
