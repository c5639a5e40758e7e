// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.desk;

import java.time.Instant;
import org.holdfast.casefile.entry.ActorId;
import org.jspecify.annotations.Nullable;

/// With what somebody signs in. Its text shows no hash.
///
/// @param actor who, by the name under which the record admitted them
/// @param passwordHash the hash of the password, with its method before it
/// @param failed how often in a row the password was wrong
/// @param lockedUntil until when nobody signs in; null where that is not so
public record Account(
    ActorId actor, String passwordHash, int failed, @Nullable Instant lockedUntil) {

  /// Whether nobody signs in at this time.
  public boolean lockedAt(Instant now) {
    return lockedUntil != null && now.isBefore(lockedUntil);
  }

  @Override
  public String toString() {
    return "the account of " + actor.value();
  }
}
