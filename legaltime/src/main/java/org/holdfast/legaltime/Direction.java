// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime;

/// Whether a period is measured after an event or before it.
public enum Direction {
  /// After the event.
  AFTER,
  /// Before the event: "at least 14 days before the hearing".
  BEFORE;

  /// One day on in this direction, as a number of days.
  public int step() {
    return this == AFTER ? 1 : -1;
  }
}
