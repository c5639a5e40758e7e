// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.time.LocalTime;
import java.util.OptionalInt;
import org.holdfast.casefile.order.Due;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.json.syntax.Fields;
import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Period;
import org.jspecify.annotations.Nullable;

/// Reads the forms of a due time that name no day.
final class DueForms {

  /// More of any unit than an order has given.
  private static final int MOST = 10_000;

  private DueForms() {}

  /// The due time by one of its forms.
  static Due due(Fields fields, String form, CaseValues values) {
    if (form.equals("asSoonAsPossible")) {
      if (fields.states("at") || !fields.flag(form).orElse(false)) {
        unread(fields, values);
      }
      return new Due.AsSoonAsPossible();
    }
    OptionalInt count = fields.count(form);
    if (count.isEmpty() || count.getAsInt() < 1 || count.getAsInt() > MOST) {
      unread(fields, values);
      return new Due.NotStated();
    }
    @Nullable LocalTime clock = values.clock(fields, "at");
    if (clock != null && form.equals("hours")) {
      unread(fields, values);
    }
    return new Due.Within(
        period(form, count.getAsInt()),
        clock == null ? DayEnd.Midnight.MIDNIGHT : new DayEnd.SetByOrder(clock));
  }

  private static Period period(String form, int count) {
    return switch (form) {
      case "hours" -> new Period.Hours(count);
      case "weeks" -> new Period.Weeks(count);
      case "businessDays" -> new Period.BusinessDays(count);
      default -> new Period.Days(count);
    };
  }

  /// Adds the problem that a due time cannot be read.
  static void unread(Fields fields, CaseValues values) {
    values
        .problems()
        .add(
            Problem.Code.UNREADABLE_VALUE,
            fields.where(),
            "a due time in no form or in two",
            "one of at, hours, days, weeks, businessDays, asSoonAsPossible; a clock time beside"
                + " days, weeks or businessDays alone",
            "Write one of them, as docs/formats/case.md shows it.");
  }
}
