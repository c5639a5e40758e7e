// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.diligence;

import java.time.Duration;
import java.time.Instant;

/// A time between two acts in which none is on record.
///
/// A reader would get this wrong: an act of which only the day is known counts from the day's end,
/// so a gap is never told longer than it certainly was.
///
/// @param from the end of the act before it, or the entry of the first order
/// @param to the act after it; of one that is still open, the time of asking
/// @param open whether nothing has been recorded since
/// @param rested how much of it every duty rested
/// @param days calendar days between the two, without those that rested
/// @param after the name of the act before it; empty where it begins with the order
/// @param before the name of the act after it; empty while it is open
/// @param overCadence whether it has more days than the order's rhythm
public record Gap(
    Instant from,
    Instant to,
    boolean open,
    Duration rested,
    long days,
    String after,
    String before,
    boolean overCadence) {

  /// How long it is, with what rested in it.
  public Duration length() {
    return Duration.between(from, to);
  }
}
