// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.FileOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;

/// What was acknowledged, on disk before it counts: entries with their leaves, erasures, and every
/// checkpoint that was ever seen.
///
/// This is deliberate: no channel but a plain stream, for writers are interrupted, and a channel
/// closes when its thread is.
final class Ledger implements AutoCloseable {
  private final FileOutputStream file;
  private long acknowledged;

  Ledger(Path file) {
    try {
      this.file = new FileOutputStream(file.toFile(), true);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// What a ledger says.
  ///
  /// @param leaves the SHA-256 of the leaf at each acknowledged position
  /// @param erased subjects whose key was acknowledged to be destroyed
  /// @param roots the root at each size of a checkpoint
  /// @param second sizes for which two roots were seen
  record Noted(
      Map<Long, String> leaves, Set<String> erased, Map<Long, String> roots, Set<Long> second) {}

  /// Entries that were acknowledged since this was opened.
  synchronized long acknowledged() {
    return acknowledged;
  }

  /// An entry was acknowledged.
  synchronized void entry(long position, String leaf) {
    write("A " + position + " " + leaf);
    acknowledged++;
  }

  /// A key was acknowledged to be destroyed.
  void erased(String subject) {
    write("E " + subject);
  }

  /// A checkpoint was seen.
  void checkpoint(TreeHead head) {
    write("C " + head.size().value() + " " + head.root().hex());
  }

  private synchronized void write(String line) {
    try {
      file.write((line + "\n").getBytes(StandardCharsets.US_ASCII));
      file.getFD().sync();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Reads a ledger.
  static Noted read(Path file) throws IOException {
    Noted noted = new Noted(new HashMap<>(), new HashSet<>(), new HashMap<>(), new HashSet<>());
    for (String line : Files.readAllLines(file, StandardCharsets.US_ASCII)) {
      String[] words = line.split(" ", -1);
      switch (words[0]) {
        case "A" -> noted.leaves().put(Long.valueOf(words[1]), words[2]);
        case "E" -> noted.erased().add(words[1]);
        case "C" -> {
          String root = Hash.ofHex(words[2]).hex();
          String before = noted.roots().putIfAbsent(Long.valueOf(words[1]), root);
          if (before != null && !before.equals(root)) {
            noted.second().add(Long.valueOf(words[1]));
          }
        }
        default -> throw new IOException("no line of a ledger");
      }
    }
    return noted;
  }

  @Override
  public void close() {
    try {
      file.close();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
