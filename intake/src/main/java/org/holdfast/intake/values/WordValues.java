// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;

/// Reads counts, flags and the formats' own words. A word that no rule knows is kept where the type
/// can keep it, with a note; it then weakens nothing.
public final class WordValues {
  private final Problems problems;

  WordValues(Problems problems) {
    this.problems = problems;
  }

  /// The kind of a protection; empty where blank. A word that is not known is kept, and bars.
  public Optional<Kind> kind(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    for (Kind.Known known : Kind.Known.values()) {
      if (known.name().equals(cell.text())) {
        return Optional.of(known);
      }
    }
    problems.note(
        cell.where(), "No rule here knows this kind of protection; it is kept, and it bars.");
    return Optional.of(new Kind.Unknown(cell.text()));
  }

  /// The legal basis of an operation. Blank or not known is unstated, which is treated as a
  /// removal.
  public Movement.Authority authority(Cell cell) {
    for (Movement.Authority known : Movement.Authority.values()) {
      if (known.name().equals(cell.text())) {
        return known;
      }
    }
    if (!cell.blank()) {
      problems.note(
          cell.where(),
          "No rule here knows this authority; the operation is held to be a removal.");
    }
    return Movement.Authority.UNSTATED;
  }

  /// A count: a whole number, not negative, at most 2,147,483,647.
  public OptionalInt count(Cell cell) {
    if (cell.blank()) {
      return OptionalInt.empty();
    }
    String text = cell.text();
    if (text.length() <= 10 && text.chars().allMatch(c -> c >= '0' && c <= '9')) {
      long number = Long.parseLong(text);
      if (number <= Integer.MAX_VALUE) {
        return OptionalInt.of((int) number);
      }
    }
    problems.unreadable(cell, "a whole number, not negative", "Write the count in digits.");
    return OptionalInt.empty();
  }

  /// Yes or no: `true`, `yes`, `y`, `1`, or `false`, `no`, `n`, `0`, in any case; empty where
  /// blank.
  public Optional<Boolean> flag(Cell cell) {
    return switch (cell.text().toLowerCase(Locale.ROOT)) {
      case "" -> Optional.empty();
      case "true", "yes", "y", "1" -> Optional.of(true);
      case "false", "no", "n", "0" -> Optional.of(false);
      default -> {
        problems.unreadable(cell, "yes or no", "Write true or false.");
        yield Optional.empty();
      }
    };
  }
}
