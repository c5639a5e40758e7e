// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.util.ArrayList;
import java.util.List;
import java.util.function.BiConsumer;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHasher;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;

/// The growing right edge of a log's tiles: the unfinished tile of each level. It is mutable and
/// serves one thread.
final class Edge {
  private final TreeHasher hasher = new TreeHasher();
  private final List<List<Hash>> levels = new ArrayList<>();
  private final BiConsumer<LogFile.Tile, List<Hash>> whenFull;
  private long size;

  /// @param unfinished the partial tile of each level, from 0
  /// @param whenFull is given each tile that becomes full
  Edge(TreeSize size, List<List<Hash>> unfinished, BiConsumer<LogFile.Tile, List<Hash>> whenFull) {
    this.size = size.value();
    this.whenFull = whenFull;
    unfinished.forEach(tile -> levels.add(new ArrayList<>(tile)));
  }

  void append(Hash leaf) {
    size++;
    add(0, leaf);
  }

  TreeSize size() {
    return new TreeSize(size);
  }

  /// Gives the partial tiles, from level 0 up.
  void partials(BiConsumer<LogFile.Tile, List<Hash>> each) {
    for (int level = 0; level < levels.size(); level++) {
      List<Hash> hashes = levels.get(level);
      if (!hashes.isEmpty()) {
        long index = (size >>> (8 * level)) / LogFile.FULL;
        each.accept(new LogFile.Tile(level, index, hashes.size()), hashes);
      }
    }
  }

  /// The size and the root of the tree as the tiles have it: from the highest level down, each tile
  /// is parted into its largest complete subtrees, which together are the tree's frontier.
  TreeHead head() {
    List<Hash> frontier = new ArrayList<>();
    for (List<Hash> hashes : levels.reversed()) {
      frontier.addAll(Frontier.EMPTY.appendAll(hashes).hashes());
    }
    return new Frontier(size(), frontier).head();
  }

  private void add(int level, Hash hash) {
    if (levels.size() == level) {
      levels.add(new ArrayList<>());
    }
    List<Hash> tile = levels.get(level);
    tile.add(hash);
    if (tile.size() == LogFile.FULL) {
      long index = (size >>> (8 * level)) / LogFile.FULL - 1;
      whenFull.accept(new LogFile.Tile(level, index, LogFile.FULL), tile);
      Hash root = rootOf(tile);
      tile.clear();
      add(level + 1, root);
    }
  }

  private Hash rootOf(List<Hash> full) {
    Hash[] row = full.toArray(Hash[]::new);
    for (int length = row.length; length > 1; length /= 2) {
      for (int at = 0; at < length; at += 2) {
        row[at / 2] = hasher.node(row[at], row[at + 1]);
      }
    }
    return row[0];
  }
}
