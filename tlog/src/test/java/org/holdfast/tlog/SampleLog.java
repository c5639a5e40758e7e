// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.List;
import java.util.stream.LongStream;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tile.LogWriter;
import org.holdfast.tlog.tree.MemoryTree;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;

/// A log of invented entries, for tests.
public final class SampleLog {
  public static final NoteSigner KEY =
      NoteSigner.generate(new KeyName("log.example/sample"), new SecureRandom());

  private SampleLog() {}

  /// Entry number `index`, of 9 bytes and more.
  public static Entry entry(long index) {
    return Entry.of(("an entry " + index).getBytes(StandardCharsets.US_ASCII));
  }

  public static List<Entry> entries(long from, long to) {
    return LongStream.range(from, to).mapToObj(SampleLog::entry).toList();
  }

  public static MemoryTree tree(long size) {
    TreeHasher hasher = new TreeHasher();
    return MemoryTree.of(entries(0, size).stream().map(entry -> entry.leaf(hasher)).toList());
  }

  /// Continues the log in a folder up to a size, and publishes it.
  public static TreeHead grow(LogFolder folder, TreeHead from, long to) {
    LogWriter writer = LogWriter.open(folder, from);
    entries(from.size().value(), to).forEach(writer::append);
    TreeHead head = writer.flush();
    writer.publish(checkpoint(head));
    return head;
  }

  /// A signed checkpoint.
  public static SignedNote checkpoint(TreeHead head) {
    return OpenedCheckpoint.sign(
        new Checkpoint(new Origin(KEY.verifier().name().value()), head), KEY);
  }
}
