// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.policy;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.time.Instant;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.Cosigner;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.KeyType;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// A log and three witnesses for tests, with fresh keys.
final class Witnessed {
  static final Instant AT = Instant.parse("2026-11-30T10:00:00Z");
  static final NoteSigner LOG =
      NoteSigner.generate(new KeyName("log.example/holdfast"), new SecureRandom());
  static final Cosigner CLINIC = witness(KeyType.ED25519_COSIGNATURE, "clinic.example/w");
  static final Cosigner MONITOR = witness(KeyType.ML_DSA_44_COSIGNATURE, "monitor.example/w");
  static final Cosigner COUNSEL = witness(KeyType.ED25519_COSIGNATURE, "counsel.example/w");
  static final Checkpoint CHECKPOINT =
      new Checkpoint(
          new Origin("log.example/holdfast"),
          new TreeHead(new TreeSize(1), TreeHasher.leafOf(new byte[] {42})));

  private Witnessed() {}

  static SignedNote checkpoint(Cosigner... witnesses) {
    SignedNote note = OpenedCheckpoint.sign(CHECKPOINT, LOG);
    for (Cosigner witness : witnesses) {
      note = witness.addTo(note, AT);
    }
    return note;
  }

  static byte[] bytes(SignedNote note) {
    return note.format().getBytes(StandardCharsets.UTF_8);
  }

  private static Cosigner witness(KeyType type, String name) {
    return Cosigner.generate(type, new KeyName(name), new SecureRandom());
  }
}
