// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog;

import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tile.LogCheck;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogReader;
import org.holdfast.tlog.tile.LogWriter;
import org.holdfast.tlog.tree.ConsistencyProof;
import org.holdfast.tlog.tree.InclusionProof;
import org.holdfast.tlog.tree.LeafIndex;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// Measures how fast a log is published, proven and checked, beside SHA-256 alone: `FOLDER
/// ENTRIES`, the folder empty. Entries have 300 bytes.
public final class LogSpeed {
  private static final int BYTES = 300;
  private static final int ROUNDS = 5;

  private LogSpeed() {}

  /// A piece of work that may fail.
  private interface Work {
    void run() throws Exception;
  }

  /// Runs it.
  public static void main(String[] args) throws Exception {
    LogFolder folder = new LogFolder(Path.of(args[0]));
    int entries = Integer.parseInt(args[1]);
    measure("publish, each file brought to disk", entries, () -> publish(folder, entries));
    TreeHead head = SampleLog.checkpointed(folder);
    List<byte[]> inputs = new ArrayList<>();
    for (int at = 0; at < 1000; at++) {
      inputs.add(new byte[BYTES + 1]);
    }
    MessageDigest digest = MessageDigest.getInstance("SHA-256");
    for (int round = 0; round < ROUNDS; round++) {
      measure(
          "SHA-256 alone, one of 301 and one of 65 bytes",
          entries,
          () -> sha256(digest, inputs, entries));
      measure("check of everything", entries, () -> check(folder));
    }
    LogReader reader = new LogReader(folder, head.size());
    for (int round = 0; round < ROUNDS; round++) {
      measure(
          "inclusion proofs, made from tiles and verified",
          10_000,
          () -> prove(reader, head, 10_000));
      measure("consistency proofs, made from tiles", 10_000, () -> extend(reader, head, 10_000));
    }
  }

  private static void publish(LogFolder folder, int entries) {
    LogWriter writer = LogWriter.open(folder, TreeHead.EMPTY);
    byte[] bytes = new byte[BYTES];
    for (int at = 0; at < entries; at++) {
      byte[] number = Integer.toString(at).getBytes(StandardCharsets.US_ASCII);
      System.arraycopy(number, 0, bytes, 0, number.length);
      writer.append(Entry.of(bytes));
    }
    writer.publish(SampleLog.checkpoint(writer.flush()));
  }

  private static void sha256(MessageDigest digest, List<byte[]> inputs, int entries) {
    byte[] pair = new byte[65];
    for (int at = 0; at < entries; at++) {
      pair[1] = digest.digest(inputs.get(at % 1000))[0];
      pair[2] = digest.digest(pair)[0];
    }
  }

  private static void check(LogFolder folder) {
    LogCheck.Checked checked = LogCheck.check(folder, SampleLog.KEY.verifier(), (_, _) -> {});
    if (!(checked instanceof LogCheck.Checked.Whole)) {
      throw new IllegalStateException(checked.toString());
    }
  }

  private static void prove(LogReader reader, TreeHead head, int proofs) {
    for (int at = 0; at < proofs; at++) {
      LeafIndex index = new LeafIndex(at * 7919L % head.size().value());
      InclusionProof proof = InclusionProof.prove(index, head.size(), reader);
      proof.verify(reader.hash(new org.holdfast.tlog.tree.Subtree(0, index.value())), head.root());
    }
  }

  private static void extend(LogReader reader, TreeHead head, int proofs) {
    for (int at = 0; at < proofs; at++) {
      ConsistencyProof.prove(
          new TreeSize(1 + at * 7919L % head.size().value()), head.size(), reader);
    }
  }

  private static void measure(String what, int things, Work work) throws Exception {
    long start = System.nanoTime();
    work.run();
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(Locale.ROOT, "%-50s %8.2f s %12.0f /s%n", what, seconds, things / seconds);
  }
}
