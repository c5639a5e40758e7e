// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.Arrays;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Collectors;
import org.holdfast.casefile.violation.PriorAnswer;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.holdfast.protection.ProtectionEvent;
import org.holdfast.protection.Source;
import org.holdfast.protection.TimeName;

/// Reads counts, flags and the formats' own words. A word that no rule knows is kept where the type
/// can keep it, with a note; it then weakens nothing.
public final class WordValues {
  private static final Set<String> ORDERS = Set.of("EOIR", "I-860", "I-871", "I-851A");

  private static final Map<String, Kind.Known> KINDS =
      Arrays.stream(Kind.Known.values()).collect(Collectors.toMap(Kind.Known::name, kind -> kind));

  private final Problems problems;

  WordValues(Problems problems) {
    this.problems = problems;
  }

  /// The kind of a protection; empty where blank. A word that is not known is kept, and bars.
  public Optional<Kind> kind(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    Kind.Known known = KINDS.get(cell.text());
    if (known != null) {
      return Optional.of(known);
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

  /// The document that orders removal. EOIR (an immigration judge or the Board), I-860, I-871 and
  /// I-851A order it (8 CFR 235.3, 241.8, 238.1, 1241.1); any other paper, or none, does not.
  ///
  /// @param designated the countries that the order names
  public Movement.RemovalOrder order(Cell document, Set<Place.Country> designated) {
    return ORDERS.contains(document.text())
        ? new Movement.RemovalOrder.Executable(document.text(), designated)
        : new Movement.RemovalOrder.None(document.text());
  }

  /// What was answered before departure: one of the three answers, or `none` where nobody asked;
  /// unstated where blank. Any other word is a problem: it might say that nobody asked.
  public PriorAnswer priorAnswer(Cell cell) {
    return switch (cell.text().toUpperCase(Locale.ROOT)) {
      case "" -> PriorAnswer.UNSTATED;
      case "HOLD" -> PriorAnswer.HOLD;
      case "REVIEW" -> PriorAnswer.REVIEW;
      case "NO_PROTECTION_FOUND" -> PriorAnswer.NO_PROTECTION_FOUND;
      case "NONE" -> PriorAnswer.NOT_ASKED;
      default -> {
        problems.unreadable(
            cell,
            "HOLD, REVIEW, NO_PROTECTION_FOUND or none",
            "Write one of them, or leave it blank where it is not known.");
        yield PriorAnswer.UNSTATED;
      }
    };
  }

  /// The verb of an event; empty where blank. A word that is not known is kept, and weakens
  /// nothing.
  public Optional<ProtectionEvent.Type> verb(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    for (ProtectionEvent.Verb known : ProtectionEvent.Verb.values()) {
      if (known.name().equals(cell.text())) {
        return Optional.of(known);
      }
    }
    problems.note(
        cell.where(), "No rule here knows this event; it is kept, and it weakens nothing.");
    return Optional.of(new ProtectionEvent.UnknownVerb(cell.text()));
  }

  /// The kind of a source; unstated where blank. Any other word is a problem: a source of an
  /// unknown kind might otherwise end a protection.
  public Source.Kind sourceKind(Cell cell) {
    for (Source.Kind known : Source.Kind.values()) {
      if (known != Source.Kind.UNSTATED && known.name().equals(cell.text())) {
        return known;
      }
    }
    if (!cell.blank()) {
      problems.unreadable(
          cell,
          "DOCKET, AGENCY, DOCUMENT, COMMENT or PRESS",
          "Write one of them, or leave it out where it is not known.");
    }
    return Source.Kind.UNSTATED;
  }

  /// The name of one of an instrument's times, in lower case; empty where blank.
  public Optional<TimeName> timeName(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    for (TimeName known : TimeName.values()) {
      if (known.name().toLowerCase(Locale.ROOT).equals(cell.text())) {
        return Optional.of(known);
      }
    }
    problems.unreadable(
        cell,
        "pronounced, signed, filed, entered, noticed, served or communicated",
        "Write one of them, or leave it out where the instrument names none.");
    return Optional.empty();
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
