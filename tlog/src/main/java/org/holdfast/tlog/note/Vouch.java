// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.note;

import java.time.Instant;

/// A signature that has been checked against a known key and holds.
public sealed interface Vouch {

  /// The key.
  NoteVerifier by();

  /// The key signed the text.
  record Signed(NoteVerifier by) implements Vouch {}

  /// The key cosigned the checkpoint.
  ///
  /// @param at the time the cosigner states, whole seconds; the beginning of 1970 where it states
  ///   none
  record Cosigned(NoteVerifier by, Instant at) implements Vouch {}
}
