// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.verify;

import org.holdfast.service.record.RecordFolder;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.LogFile;
import org.holdfast.tlog.tile.LogFolder;

/// What this desk's log says of itself in public.
///
/// @param origin its name
/// @param key its public key
/// @param size how many entries its newest checkpoint signs
/// @param root the root hash of those, base64
record LogState(String origin, String key, String size, String root) {

  static LogState of(RecordFolder folder) {
    NoteVerifier key = folder.logSigner().verifier();
    return new LogFolder(folder.logFolder())
        .read(LogFile.CHECKPOINT)
        .map(note -> OpenedCheckpoint.open(note, key))
        .filter(OpenedCheckpoint.Verified.class::isInstance)
        .map(OpenedCheckpoint.Verified.class::cast)
        .map(OpenedCheckpoint.Verified::checkpoint)
        .map(signed -> of(folder, signed))
        .orElseGet(() -> new LogState(folder.origin(), folder.vkey(), "0", ""));
  }

  private static LogState of(RecordFolder folder, Checkpoint signed) {
    return new LogState(
        folder.origin(), folder.vkey(), signed.size().format(), signed.root().format());
  }
}
