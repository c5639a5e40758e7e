// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

/// What may be said of one seat. The order is the rank: the first one given outranks the rest.
///
/// There is no word for "may go". [#NO_PROTECTION_FOUND] says what was looked for and not found, by
/// whom, as of when, and until when.
public enum Answer {
  /// Do not remove. It is no authority to detain.
  HOLD,
  /// A person must decide; until then it has the effect of a hold.
  REVIEW,
  /// Nothing known bars it, and everything that had to be read was read.
  NO_PROTECTION_FOUND;

  /// The graver of two answers.
  public Answer or(Answer other) {
    return compareTo(other) <= 0 ? this : other;
  }
}
