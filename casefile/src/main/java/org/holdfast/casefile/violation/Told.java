// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.util.List;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Protection;

/// A notice of a protection, beside the departure.
///
/// A reader would get this wrong: it says when a notice was recorded to an office, and never what
/// anyone knew.
///
/// @param notice to whom, and when
/// @param when how that stands to the departure
public record Told(Protection.Notice notice, When when) {

  /// How a notice stands to a departure.
  public enum When {
    /// Recorded at or before departure.
    BEFORE,
    /// Known by the day only, or the departure is: it may have come before or after.
    NOT_SETTLED,
    /// Recorded after departure.
    AFTER
  }

  /// The notices of a protection beside a departure, in the order of the registry.
  static List<Told> of(Protection protection, Moment departed) {
    return protection.notices().stream()
        .map(notice -> new Told(notice, when(notice.at(), departed)))
        .toList();
  }

  private static When when(Moment told, Moment departed) {
    if (!told.latest().isAfter(departed.earliest())) {
      return When.BEFORE;
    }
    boolean after =
        switch (departed) {
          case Moment.At(var instant) -> told.earliest().isAfter(instant);
          case Moment.On day -> !told.earliest().isBefore(day.latest());
        };
    return after ? When.AFTER : When.NOT_SETTLED;
  }
}
