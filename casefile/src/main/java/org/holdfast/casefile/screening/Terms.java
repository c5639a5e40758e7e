// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// On what terms a question is asked.
///
/// @param at the time of asking
/// @param clock how that time stands to the clock when the question was put
/// @param maxAge a limit on the age of readings, which can only shorten the registry's own; null
///   for none
/// @param signedBy the name of the trusted key that signed the registry; empty where none did
public record Terms(Instant at, ToClock clock, @Nullable Duration maxAge, String signedBy) {

  /// How the time of asking stands to the clock. Only an answer asked now is one for a departure.
  public enum ToClock {
    /// It is the clock's.
    NOW,
    /// It was over.
    PAST,
    /// It had not come.
    FUTURE
  }
}
