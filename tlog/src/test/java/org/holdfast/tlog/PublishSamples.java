// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Set;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogReader;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.holdfast.tlog.witness.AddCheckpoint;

/// Publishes sample logs for others to check: `FOLDER SIZE…` makes one log of each size, its proofs
/// beside it, and the key in `vkey`. A range of sizes is written `1-70`.
public final class PublishSamples {
  private PublishSamples() {}

  /// Runs it.
  public static void main(String[] args) throws IOException {
    Path root = Path.of(args[0]);
    Files.createDirectories(root);
    Files.writeString(root.resolve("vkey"), SampleLog.KEY.verifier().format() + "\n");
    for (int at = 1; at < args.length; at++) {
      String[] range = args[at].split("-", 2);
      for (long size = Long.parseLong(range[0]);
          size <= Long.parseLong(range[range.length - 1]);
          size++) {
        publish(root.resolve("log-" + size), size);
      }
    }
  }

  /// In three steps, so that what is checked has been continued twice.
  static void publish(Path dir, long size) throws IOException {
    LogFolder folder = new LogFolder(dir);
    TreeHead head = TreeHead.EMPTY;
    for (long step : new long[] {size / 3, size / 2, size}) {
      if (step > head.size().value()) {
        head = SampleLog.grow(folder, head, step);
      }
    }
    Path proofs = Files.createDirectories(dir.resolve("proofs"));
    SignedNote checkpoint = SampleLog.checkpoint(head);
    LogReader reader = new LogReader(folder, head.size());
    for (long index : samples(size)) {
      Files.writeString(
          proofs.resolve(index + ".tlog-proof"),
          ProofFile.prove(new LeafIndex(index), checkpoint, reader).format());
      Files.writeString(
          proofs.resolve((index + 1) + ".consistency"),
          AddCheckpoint.prove(new TreeSize(index + 1), checkpoint, reader).format());
    }
  }

  /// All of a small log; of a large one the ends and what lies around powers of two and tiles.
  private static Set<Long> samples(long size) {
    Set<Long> samples = new LinkedHashSet<>();
    for (long index = 0; index < Math.min(size, 70); index++) {
      samples.add(index);
    }
    for (long power = 64; power < size; power *= 2) {
      samples.addAll(Set.of(power - 2, power - 1, power));
      samples.add(Math.min(size - 1, power * 3 / 2));
    }
    samples.add(size - 1);
    return samples;
  }
}
