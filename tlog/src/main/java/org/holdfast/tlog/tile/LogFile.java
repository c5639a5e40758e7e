// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import org.holdfast.tlog.tree.TreeSize;

/// Which file of a log, and how many things are in it.
public sealed interface LogFile {
  /// Hashes in a full tile and entries in a full bundle (tlog-tiles, "Merkle Tree").
  int FULL = 256;

  /// The log's one file that changes (tlog-tiles, "Checkpoints").
  String CHECKPOINT = "checkpoint";

  /// Which of its level, from 0.
  long index();

  /// How many hashes or entries, 1 to 256.
  int width();

  /// Its path as if it were full, with forward slashes.
  String fullPath();

  /// A tile of hashes.
  ///
  /// @param level 0 for leaf hashes; each level above holds the roots of full tiles below; at most
  ///   7, for no tree has 2^64 leaves
  record Tile(int level, long index, int width) implements LogFile {
    public Tile {
      if (level < 0 || level > 7 || index < 0 || width < 1 || width > FULL) {
        throw new IllegalArgumentException("no tile has this level, index or width");
      }
    }

    /// The tile as it is in a tree of this size.
    public static Tile in(TreeSize size, int level, long index) {
      return new Tile(level, index, widthIn(size.value() >>> (8 * level), index));
    }

    @Override
    public String fullPath() {
      return "tile/" + level + "/" + digits(index);
    }
  }

  /// A bundle of entries.
  record Bundle(long index, int width) implements LogFile {
    public Bundle {
      if (index < 0 || width < 1 || width > FULL) {
        throw new IllegalArgumentException("no bundle has this index or width");
      }
    }

    /// The bundle as it is in a tree of this size.
    public static Bundle in(TreeSize size, long index) {
      return new Bundle(index, widthIn(size.value(), index));
    }

    @Override
    public String fullPath() {
      return "tile/entries/" + digits(index);
    }
  }

  /// Whether nothing will ever be added to it.
  default boolean isFull() {
    return width() == FULL;
  }

  /// Its path within the log, with forward slashes; a partial file's ends in `.p/<width>`.
  default String path() {
    return isFull() ? fullPath() : fullPath() + ".p/" + width();
  }

  private static int widthIn(long things, long index) {
    return (int) Math.min(FULL, things - index * FULL);
  }

  /// 1234067 becomes `x001/x234/067` (tlog-tiles, "Merkle Tree").
  private static String digits(long index) {
    long rest = index / 1000;
    String last = Long.toString(1000 + index % 1000).substring(1);
    StringBuilder path = new StringBuilder(last);
    while (rest > 0) {
      path.insert(0, "x" + Long.toString(1000 + rest % 1000).substring(1) + "/");
      rest /= 1000;
    }
    return path.toString();
  }
}
