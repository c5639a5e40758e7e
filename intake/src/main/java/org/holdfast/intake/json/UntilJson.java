// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.intake.values.AssumedZone;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.Until;
import org.jspecify.annotations.Nullable;

/// Reads the object `until`.
///
/// A reader would get this wrong: an object with a name that is not known, or with two forms at
/// once, may end later than either says. It is unread, and the protection does not end by it.
final class UntilJson {
  private static final List<String> FORMS =
      List.of("hours", "days", "businessDays", "condition", "furtherOrder");

  private UntilJson() {}

  /// The ending in a field; unread where it states nothing.
  static Until read(Fields fields, String name, Values values, @Nullable AssumedZone zone) {
    return fields
        .object(name, FieldNames.UNTIL)
        .map(until -> read(until, values, zone))
        .orElse(new Until.Unread(""));
  }

  private static Until read(Fields until, Values values, @Nullable AssumedZone zone) {
    List<String> forms =
        Stream.concat(
                FORMS.stream().filter(until::states),
                until.states("at") && !until.states("businessDays")
                    ? Stream.of("at")
                    : Stream.empty())
            .toList();
    Optional<Until> read =
        forms.size() != 1 || until.hasUnknown() || conditionless(forms.getFirst(), until)
            ? Optional.empty()
            : form(forms.getFirst(), until, values, zone);
    return read.orElseGet(() -> values.untils().unread(until.where(), ""));
  }

  /// Whether it says what would meet a condition, and states none.
  private static boolean conditionless(String form, Fields until) {
    return !form.equals("condition") && (until.states("metBy") || until.states("nominalEnd"));
  }

  private static Optional<Until> form(
      String form, Fields until, Values values, @Nullable AssumedZone zone) {
    return switch (form) {
      case "furtherOrder" ->
          until.flag(form).filter(is -> is).map(_ -> Until.FurtherOrder.FURTHER_ORDER);
      case "hours" -> positive(until, form).map(Until.Hours::new);
      case "days" -> positive(until, form).map(Until.Days::new);
      case "businessDays" -> businessDays(until, values);
      case "condition" -> condition(until, values);
      default -> Optional.of(values.untils().at(until.text("at"), zone));
    };
  }

  private static Optional<Until> businessDays(Fields until, Values values) {
    Optional<LocalTime> clock = values.times().clock(until.text("at"));
    if (until.states("at") && clock.isEmpty()) {
      return Optional.empty();
    }
    return positive(until, "businessDays")
        .map(days -> new Until.BusinessDays(days, clock.orElse(null)));
  }

  private static Optional<Until> condition(Fields until, Values values) {
    Cell text = until.text("condition");
    Set<String> metBy = new HashSet<>();
    for (Cell kind : until.texts("metBy")) {
      metBy.add(kind.text());
    }
    LocalDate nominalEnd = values.times().date(until.text("nominalEnd")).orElse(null);
    return text.blank()
        ? Optional.empty()
        : Optional.of(new Until.Condition(text.text(), metBy, nominalEnd));
  }

  private static Optional<Integer> positive(Fields until, String name) {
    OptionalInt count = until.count(name);
    return count.isPresent() && count.getAsInt() > 0 && count.getAsInt() < 100_000
        ? Optional.of(count.getAsInt())
        : Optional.empty();
  }
}
