// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

/// What came of asking to record an entry.
public sealed interface Appended {

  /// It is recorded, and stays so through every crash from now on.
  ///
  /// @param position its place among all entries, from 0; the index of its leaf
  record Recorded(long position) implements Appended {}

  /// The same was recorded before, under the same key; nothing was added.
  ///
  /// @param position its place
  record RecordedBefore(long position) implements Appended {}

  /// A rule keeps it out; nothing was recorded.
  record Refused(Refusal refusal) implements Appended {}
}
