// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.util.ArrayList;
import java.util.List;

/// A tree with all its hashes in memory: for small logs and for tests. It is mutable and serves one
/// thread.
public final class MemoryTree implements HashSource {
  private final TreeHasher hasher = new TreeHasher();
  private final List<List<Hash>> levels = new ArrayList<>(List.of(new ArrayList<>()));

  /// A tree without leaves.
  public MemoryTree() {}

  /// The tree over these leaves.
  public static MemoryTree of(List<Hash> leaves) {
    MemoryTree tree = new MemoryTree();
    leaves.forEach(tree::append);
    return tree;
  }

  /// Adds a leaf.
  public void append(Hash leaf) {
    levels.getFirst().add(leaf);
    for (int level = 0; levels.get(level).size() % 2 == 0; level++) {
      if (levels.size() == level + 1) {
        levels.add(new ArrayList<>());
      }
      List<Hash> below = levels.get(level);
      levels.get(level + 1).add(hasher.node(below.get(below.size() - 2), below.getLast()));
    }
  }

  /// Leaves.
  public TreeSize size() {
    return new TreeSize(levels.getFirst().size());
  }

  /// The root of the whole tree.
  public Hash root() {
    return root(size());
  }

  /// The root of the first `size` leaves.
  public Hash root(TreeSize size) {
    return Frontier.read(size, this).root();
  }

  @Override
  public Hash hash(Subtree subtree) {
    return levels.get(subtree.level()).get(Math.toIntExact(subtree.index()));
  }
}
