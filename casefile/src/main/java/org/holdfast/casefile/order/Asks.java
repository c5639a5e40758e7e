// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

/// What a directive asks to be told or done, where it is one of the things that courts ask.
public enum Asks {
  /// Where the person is, and in whose custody.
  LOCATION_CUSTODY,
  /// What steps have been taken.
  STEPS_TAKEN,
  /// What steps will be taken, by whom and when.
  STEPS_PLANNED,
  /// A request in good faith to a foreign government.
  GOOD_FAITH_REQUEST,
  /// Something else: the order's words say what.
  OTHER
}
