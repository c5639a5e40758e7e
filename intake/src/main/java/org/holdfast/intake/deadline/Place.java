// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.deadline;

import java.time.ZoneId;
import java.util.List;
import java.util.Set;

/// Where a deadline is counted.
///
/// @param court the court's id, or the postal code of its state; empty where neither is stated
/// @param states the states whose days count, by postal code
/// @param zones the zones in which the court sits, or the courts of the state; empty where neither
///   is stated
record Place(String court, Set<String> states, List<ZoneId> zones) {

  /// No court is stated: federal days alone.
  static final Place NOWHERE = new Place("", Set.of(), List.of());

  Place {
    states = Set.copyOf(states);
    zones = List.copyOf(zones);
  }
}
