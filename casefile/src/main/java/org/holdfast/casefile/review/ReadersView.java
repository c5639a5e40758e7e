// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.jspecify.annotations.Nullable;

/// What one reader may see of the readings of one seat and one registered person.
///
/// The second reading is independent: until two people have read, nobody is shown what another
/// found, and no such thing is in the value that is shown.
public sealed interface ReadersView {

  /// Fewer than two have read it as it stands now.
  ///
  /// @param own what this reader found; null where this reader has not read it
  /// @param anotherHasRead whether somebody else has, and not what
  record BlindReview(@Nullable SeatReading own, boolean anotherHasRead) implements ReadersView {}

  /// Two people or more have.
  ///
  /// @param readings the newest of each, in order
  record BothReadings(List<Given> readings) implements ReadersView {
    public BothReadings {
      readings = List.copyOf(readings);
    }
  }

  /// A reading and whose it is.
  ///
  /// @param position where it is recorded
  /// @param by who read
  /// @param reading what was found
  record Given(long position, ActorId by, SeatReading reading) {}
}
