// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;

/// A clock that runs on from a time that a story sets.
final class TestClock extends Clock {
  private volatile Duration ahead;

  TestClock(Instant now) {
    this.ahead = Duration.between(Instant.now(), now);
  }

  /// It is this time now, and time goes on from there.
  void set(Instant now) {
    ahead = Duration.between(Instant.now(), now);
  }

  @Override
  public ZoneId getZone() {
    return ZoneOffset.UTC;
  }

  @Override
  public Clock withZone(ZoneId zone) {
    return this;
  }

  @Override
  public Instant instant() {
    return Instant.now().plus(ahead);
  }
}
