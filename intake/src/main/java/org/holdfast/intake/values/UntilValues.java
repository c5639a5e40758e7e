// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.LocalTime;
import java.time.format.DateTimeParseException;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.reading.Position;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Reads how long a protection runs. What cannot be read is kept as [Until.Unread], with a note: it
/// does not end by its own terms.
public final class UntilValues {
  private final Problems problems;

  UntilValues(Problems problems) {
    this.problems = problems;
  }

  /// The ending of one cell: `furtherOrder`, an instant or a day, `hours:72`, `days:14`,
  /// `businessDays:2@16:00`, `condition:…`. A blank states nothing, without a note.
  ///
  /// @param zone the zone of the protection, for a day or a clock time without an offset
  public Until until(Cell cell, @Nullable AssumedZone zone) {
    String text = cell.text();
    if (cell.blank()) {
      return new Until.Unread("");
    }
    if (text.equals("furtherOrder")) {
      return Until.FurtherOrder.FURTHER_ORDER;
    }
    if (text.startsWith("condition:")) {
      String condition = text.substring("condition:".length()).strip();
      return condition.isEmpty() ? unread(cell) : new Until.Condition(condition, Set.of(), null);
    }
    if (text.startsWith("hours:")) {
      int hours = positive(text.substring("hours:".length()));
      return hours == 0 ? unread(cell) : new Until.Hours(hours);
    }
    if (text.startsWith("days:")) {
      int days = positive(text.substring("days:".length()));
      return days == 0 ? unread(cell) : new Until.Days(days);
    }
    if (text.startsWith("businessDays:")) {
      return businessDays(cell, text.substring("businessDays:".length()));
    }
    return at(cell, zone);
  }

  /// The ending at a named time; unread where the time cannot be read.
  public Until at(Cell cell, @Nullable AssumedZone zone) {
    var unkept = new Problems();
    Optional<Moment> moment = new TimeValues(unkept).moment(cell, zone);
    if (moment.isEmpty()) {
      return unread(cell);
    }
    unkept.notes().forEach(note -> problems.note(note.where(), note.sentence()));
    return new Until.At(moment.get());
  }

  /// An ending that no rule can read.
  public Until unread(Cell cell) {
    return unread(cell.where(), cell.text());
  }

  /// An ending that no rule can read.
  public Until unread(Position where, String text) {
    problems.note(
        where,
        "No rule here can read this ending; it is kept, and the protection does not end by it.");
    return new Until.Unread(text);
  }

  private Until businessDays(Cell cell, String text) {
    int at = text.indexOf('@');
    int days = positive(at < 0 ? text : text.substring(0, at));
    if (days == 0) {
      return unread(cell);
    }
    try {
      LocalTime clock = at < 0 ? null : LocalTime.parse(text.substring(at + 1));
      return new Until.BusinessDays(days, clock);
    } catch (DateTimeParseException _) {
      return unread(cell);
    }
  }

  /// A whole number from 1 to 99,999; 0 for anything else.
  private static int positive(String text) {
    boolean digits =
        !text.isEmpty() && text.length() <= 5 && text.chars().allMatch(c -> c >= '0' && c <= '9');
    return digits ? Integer.parseInt(text) : 0;
  }
}
