// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.slip;

import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.NoteVerifier;

/// Whether the answer of a slip was recorded.
public sealed interface Logging {

  /// No record was kept: the slip proves nothing but a digest.
  record NotLogged() implements Logging {}

  /// It is recorded in a log, and a proof follows the body.
  ///
  /// @param origin the log's name, which is its key's
  /// @param key the key that signs its checkpoints
  record Logged(Origin origin, NoteVerifier key) implements Logging {
    public Logged {
      if (!origin.value().equals(key.name().value())) {
        throw new IllegalArgumentException("the origin of a log is the name of its key");
      }
    }
  }
}
