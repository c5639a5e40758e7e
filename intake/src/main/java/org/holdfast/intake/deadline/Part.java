// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.util.Locale;

/// The parts of which every deadline consists. Any but the rule may be blank where another part, or
/// what is extra, makes up for it.
public enum Part {
  /// By which rule it is counted.
  RULE,
  /// The event from which it is counted: a day, or a time.
  START,
  /// The zone in which the day ends.
  ZONE,
  /// Whether it is measured `after` the event or `before` it.
  DIRECTION,
  /// How many units.
  AMOUNT,
  /// Units of what.
  UNIT,
  /// The court, or the state in which it sits.
  COURT;

  /// Its column in a table.
  String column() {
    return name().toLowerCase(Locale.ROOT);
  }
}
