// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

/// What a reader says of one seat and one registered person. Only the last one opens anything, and
/// only where another says it too.
public enum Verdict {
  /// The hold stands.
  KEEP_HOLD,
  /// It cannot be told; somebody else must.
  CANNOT_TELL,
  /// It may be opened, by a door that is named.
  PROPOSE_RELEASE
}
