// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.court;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.report.words.Words;

/// By when, and how often, as a court says it (`docs/formats/case.md`, `due` and `cadence`).
enum DueForm {
  /// It sets no time.
  NOT_STATED("", Set.of(), Set.of()),
  /// As soon as possible.
  AS_SOON_AS_POSSIBLE("asSoonAsPossible", Set.of(), Set.of()),
  /// On a day, or by a clock time of it.
  AT("at", Set.of(Part.DAY), Set.of(Part.CLOCK)),
  /// Within hours.
  HOURS("hours", Set.of(Part.COUNT), Set.of()),
  /// Within days.
  DAYS("days", Set.of(Part.COUNT), Set.of(Part.CLOCK)),
  /// Within weeks.
  WEEKS("weeks", Set.of(Part.COUNT), Set.of(Part.CLOCK)),
  /// Within business days.
  BUSINESS_DAYS("businessDays", Set.of(Part.COUNT), Set.of(Part.CLOCK)),
  /// Each day.
  DAILY("DAILY", Set.of(), Set.of(Part.DAY, Part.CLOCK, Part.LAST)),
  /// Each week.
  WEEKLY("WEEKLY", Set.of(), Set.of(Part.DAY, Part.CLOCK, Part.LAST)),
  /// Every two weeks.
  BIWEEKLY("BIWEEKLY", Set.of(), Set.of(Part.DAY, Part.CLOCK, Part.LAST)),
  /// Every so many days.
  EVERY_DAYS("EVERY_DAYS", Set.of(Part.COUNT), Set.of(Part.DAY, Part.CLOCK, Part.LAST)),
  /// Whenever something happens.
  ON_EVENT("ON_EVENT", Set.of(Part.EVENT), Set.of(Part.CLOCK));

  private static final Set<DueForm> RECURRING =
      Set.of(DAILY, WEEKLY, BIWEEKLY, EVERY_DAYS, ON_EVENT);

  private final String word;

  // Both are sets of constants; the checker does not see that of a set.
  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Part> needed;

  @SuppressWarnings("ImmutableEnumChecker")
  private final Set<Part> possible;

  DueForm(String word, Set<Part> needed, Set<Part> possible) {
    this.word = word;
    this.needed = needed;
    this.possible = possible;
  }

  /// What is asked beside the form itself.
  enum Part {
    /// How many.
    COUNT("count"),
    /// Which day; of what recurs, the first one.
    DAY("at"),
    /// Which clock time.
    CLOCK("at-time"),
    /// The last day.
    LAST("last"),
    /// What makes it due.
    EVENT("event");

    private final String field;

    Part(String field) {
      this.field = field;
    }

    /// The end of its field's name.
    String field() {
      return field;
    }
  }

  /// The form of this name.
  static Optional<DueForm> of(String name) {
    return Arrays.stream(values()).filter(form -> form.name().equals(name)).findFirst();
  }

  /// The forms of what is due once by a time, as an extension sets it.
  static List<DueForm> ofOneTime() {
    return List.of(AT, HOURS, DAYS, WEEKS, BUSINESS_DAYS);
  }

  /// Forms with their words.
  static Map<String, String> worded(List<DueForm> forms, Words words) {
    Map<String, String> all = new LinkedHashMap<>();
    forms.forEach(form -> all.put(form.name(), words.of("returns.due", form)));
    return all;
  }

  /// Its word in the format: the name of a field of `due`, or the kind of a `cadence`.
  String word() {
    return word;
  }

  /// Whether it recurs: the format has it under `cadence`.
  boolean recurs() {
    return RECURRING.contains(this);
  }

  /// Whether it cannot do without a part.
  boolean needs(Part part) {
    return needed.contains(part);
  }

  /// Whether it has a use for a part.
  boolean takes(Part part) {
    return needed.contains(part) || possible.contains(part);
  }
}
