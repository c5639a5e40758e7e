// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.values.Cell;
import org.holdfast.linkage.identity.BirthDate;
import org.jspecify.annotations.Nullable;

/// Reads birth dates, DTM+329. A year of two digits is settled by the departure.
final class BirthDates {
  /// Nobody listed is taken to be older, completed years. It parts the two centuries that two
  /// digits may mean; a person of a hundred and a newborn keep both.
  private static final int OLDEST = 100;

  private final @Nullable LocalDate departure;
  private final Sink sink;
  private final Tally tally;

  /// @param departure the day by which everyone was born; null where it is not known, and then both
  ///   this century and the last are kept
  BirthDates(@Nullable LocalDate departure, Sink sink, Tally tally) {
    this.departure = departure;
    this.sink = sink;
    this.tally = tally;
  }

  /// The birth dates that a segment may mean: none where it is blank or cannot be read, mostly one.
  List<BirthDate> read(Segment segment) {
    Cell cell = sink.cell(segment, 1, 2, "DTM 329");
    String text = cell.text();
    String format = segment.value(1, 3);
    if (cell.blank()) {
      return List.of();
    }
    boolean digits = text.chars().allMatch(c -> c >= '0' && c <= '9');
    if (digits && text.length() == 6 && (format.isEmpty() || format.equals("101"))) {
      tally.twoDigitYear(segment);
      return centuries(
          number(text.substring(0, 2)), number(text.substring(2, 4)), number(text.substring(4)));
    }
    String written =
        switch (format) {
          case "", "102" -> digits && text.length() == 8 ? text : "";
          case "602" -> digits && text.length() == 4 ? text : "";
          case "610" ->
              digits && text.length() == 6 ? text.substring(0, 4) + "-" + text.substring(4) : "";
          default -> "";
        };
    if (written.isEmpty()) {
      sink.problems()
          .unreadable(
              cell,
              "YYMMDD, or CCYYMMDD with format code 102",
              "Ask the sender for the birth date in one of these.");
      return List.of();
    }
    return sink.values().identities().birthDate(new Cell(written, cell.where())).stream().toList();
  }

  private List<BirthDate> centuries(int year, int month, int day) {
    if (departure == null) {
      return List.of(
          new BirthDate(2000 + year, month, day), new BirthDate(1900 + year, month, day));
    }
    var dates = new ArrayList<BirthDate>();
    int century = departure.getYear() / 100 * 100;
    for (int full : List.of(century + year, century - 100 + year, century - 200 + year)) {
      boolean born = !isAfter(full, month, day, departure);
      boolean tooOld = !isAfter(full + OLDEST + 1, month, day, departure);
      if (born && !tooOld) {
        dates.add(new BirthDate(full, month, day));
      }
    }
    return dates;
  }

  private static boolean isAfter(int year, int month, int day, LocalDate date) {
    if (year != date.getYear()) {
      return year > date.getYear();
    }
    if (month != date.getMonthValue()) {
      return month > date.getMonthValue();
    }
    return day > date.getDayOfMonth();
  }

  private static int number(String digits) {
    return Integer.parseInt(digits);
  }
}
