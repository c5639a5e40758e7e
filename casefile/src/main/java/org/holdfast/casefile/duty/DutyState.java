// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.duty;

/// How a duty stands at a time.
///
/// A reader would get this wrong: these are not verdicts. `MET` says that something was received in
/// time, never that it was enough; `DISPUTED` is a state of its own and is left out of no total.
public enum DutyState {
  /// Owed, and its time has not passed.
  OPEN,
  /// Answered in time.
  MET,
  /// Answered after its time.
  LATE,
  /// Its time has passed, and nothing answers it.
  MISSED,
  /// Answered, and somebody disputes that this is what was ordered.
  DISPUTED,
  /// It rests, or its time passed while it rested.
  SUSPENDED,
  /// Its directive ended before it fell due.
  ENDED
}
