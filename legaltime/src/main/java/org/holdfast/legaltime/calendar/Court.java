// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.time.ZoneId;
import java.util.List;

/// A federal court: where it sits, and so whose holidays and whose midnight count.
///
/// @param id its short name on dockets: `mdd`, `ca4`
/// @param name its name as lawyers cite it: `D. Md.`, `4th Cir.`
/// @param state the state or territory, by postal code; of a court of appeals that of its clerk's
///   principal office
/// @param circuit the court of appeals above it, by its id; a court of appeals is its own
/// @param zones the zones of the places where it sits, the main one first
public record Court(String id, String name, String state, String circuit, List<ZoneId> zones) {
  public Court {
    zones = List.copyOf(zones);
    if (zones.isEmpty()) {
      throw new IllegalArgumentException("a court sits somewhere");
    }
  }

  /// Whether it is a court of appeals.
  public boolean ofAppeals() {
    return id.equals(circuit);
  }
}
