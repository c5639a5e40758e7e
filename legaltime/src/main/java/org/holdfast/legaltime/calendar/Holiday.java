// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/// One row of `holidays.tsv`: a day that a statute makes a legal holiday.
///
/// @param jurisdiction whose statute: `US`, or the postal code of a state or territory
/// @param name the day's name in English, as it begins a sentence
/// @param spanish its name in Spanish; the English one where none is usual
/// @param day on which days it falls
/// @param since the first year in which it is kept
/// @param until the last
/// @param standsIn which days the statute sets beside it when it falls on a weekend
/// @param settled whether a court has to take it for a legal holiday; else it is read both ways
/// @param provision the statute
record Holiday(
    String jurisdiction,
    String name,
    String spanish,
    DayRule day,
    int since,
    int until,
    Set<StandIn> standsIn,
    boolean settled,
    String provision) {

  /// The jurisdiction of 5 U.S.C. 6103(a).
  static final String FEDERAL = "US";

  Holiday {
    standsIn = Set.copyOf(standsIn);
  }

  /// A day that stands in for one on a weekend.
  enum StandIn {
    /// The Monday after a Sunday.
    MONDAY_AFTER_SUNDAY("SUN+1"),
    /// The Friday before a Saturday.
    FRIDAY_BEFORE_SATURDAY("SAT-1"),
    /// The Monday after a Saturday.
    MONDAY_AFTER_SATURDAY("SAT+2");

    private final String word;

    StandIn(String word) {
      this.word = word;
    }

    private static StandIn of(String word) {
      return Stream.of(values())
          .filter(one -> one.word.equals(word))
          .findFirst()
          .orElseThrow(() -> new IllegalArgumentException("no day that stands in: " + word));
    }
  }

  /// Reads a row of the table.
  ///
  /// @throws IllegalArgumentException where it is none
  static Holiday parse(Table.Row row) {
    return new Holiday(
        row.text("jurisdiction"),
        row.text("name"),
        row.text("name_es").isEmpty() ? row.text("name") : row.text("name_es"),
        DayRule.parse(row.text("day")),
        year(row.text("since"), CalendarYears.FIRST - 1),
        year(row.text("until"), CalendarYears.LAST + 1),
        row.text("stands_in").equals("-")
            ? Set.of()
            : List.of(row.text("stands_in").split(" ")).stream()
                .map(StandIn::of)
                .collect(Collectors.toSet()),
        settled(row.text("reading")),
        row.text("provision"));
  }

  private static int year(String text, int absent) {
    return text.isEmpty() ? absent : Integer.parseInt(text);
  }

  private static boolean settled(String word) {
    return switch (word) {
      case "SETTLED" -> true;
      case "DOUBTFUL" -> false;
      default -> throw new IllegalArgumentException("no reading: " + word);
    };
  }
}
