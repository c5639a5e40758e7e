// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.connection;

/// What came of work that the record may refuse.
public sealed interface Outcome<T> {

  /// It is committed, and on disk.
  record Done<T>(T value) implements Outcome<T> {}

  /// A rule keeps it out; nothing of it was kept.
  ///
  /// @param code the SQLSTATE, of class HF
  record Refused<T>(String code) implements Outcome<T> {}
}
