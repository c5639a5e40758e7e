// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench.record;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Arrays;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tile.LogCheck;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogWriter;
import org.holdfast.tlog.tree.TreeHead;

/// A published log, checked whole, beside SHA-256 over the same bytes.
///
/// @param folder an empty folder
/// @param entries its leaves
record Verification(Path folder, int entries) {
  /// A leaf of the record with sixteen digests, bytes.
  static final int BYTES = 720;

  private static final String ORIGIN = "bench.example/holdfast";

  /// Publishes the log, each file brought to disk.
  ///
  /// @return its key
  NoteSigner publish() {
    NoteSigner signer = NoteSigner.generate(new KeyName(ORIGIN), new SecureRandom());
    LogWriter writer = LogWriter.open(new LogFolder(folder), TreeHead.EMPTY);
    byte[] bytes = new byte[BYTES];
    for (int at = 0; at < entries; at++) {
      byte[] number = Integer.toString(at).getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(number, 0, bytes, 0, number.length);
      writer.append(Entry.of(bytes));
    }
    TreeHead head = writer.flush();
    writer.publish(OpenedCheckpoint.sign(new Checkpoint(new Origin(ORIGIN), head), signer));
    return signer;
  }

  /// Checks every entry, every tile, the root and the signature.
  void check(NoteSigner signer) {
    if (!(LogCheck.check(new LogFolder(folder), signer.verifier(), (_, _) -> {})
        instanceof LogCheck.Checked.Whole)) {
      throw new IllegalStateException("the log is not whole");
    }
  }

  /// Hashes as many bytes: for each entry a leaf and a node.
  ///
  /// @return of what was hashed, so that nothing is left out
  int sha256() {
    try {
      MessageDigest digest = MessageDigest.getInstance("SHA-256");
      byte[] leaf = new byte[BYTES + 1];
      byte[] node = new byte[65];
      for (int at = 0; at < entries; at++) {
        leaf[1] = digest.digest(node)[0];
        node[1] = digest.digest(leaf)[0];
      }
      return Arrays.hashCode(node);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
