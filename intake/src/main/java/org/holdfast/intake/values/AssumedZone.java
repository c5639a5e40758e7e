// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.ZoneId;

/// The zone to read a clock time or a day in where the file states no offset, and why that one.
///
/// @param zone the zone
/// @param why where it comes from, e.g. `the zone of the protection`; empty where a column beside
///   the time is for its zone, so that nothing was chosen
public record AssumedZone(ZoneId zone, String why) {

  /// A zone that stands beside the time.
  public static AssumedZone stated(ZoneId zone) {
    return new AssumedZone(zone, "");
  }
}
