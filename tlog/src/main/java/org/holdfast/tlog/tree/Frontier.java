// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.util.ArrayList;
import java.util.List;

/// What must be kept of a tree to append to it and to know its root: the roots of its largest
/// complete subtrees, from the left. It is immutable; appending gives another.
///
/// @param size leaves
/// @param hashes one for each bit that is set in the size, the largest subtree first: 63 at most
public record Frontier(TreeSize size, List<Hash> hashes) {
  /// The tree without leaves.
  public static final Frontier EMPTY = new Frontier(TreeSize.EMPTY, List.of());

  public Frontier {
    hashes = List.copyOf(hashes);
    if (hashes.size() != Long.bitCount(size.value())) {
      throw new IllegalArgumentException("a frontier has one hash for each bit set in its size");
    }
  }

  /// Reads the frontier of the first `size` leaves.
  public static Frontier read(TreeSize size, HashSource source) {
    List<Hash> hashes = new ArrayList<>();
    long start = 0;
    for (int level = 62; level >= 0; level--) {
      if (((size.value() >>> level) & 1) == 1) {
        hashes.add(source.hash(new Subtree(level, start >>> level)));
        start += 1L << level;
      }
    }
    return new Frontier(size, hashes);
  }

  /// The frontier after one more leaf.
  public Frontier append(Hash leaf) {
    return appendAll(List.of(leaf));
  }

  /// The frontier after more leaves, in their order.
  public Frontier appendAll(List<Hash> leaves) {
    TreeHasher hasher = new TreeHasher();
    List<Hash> grown = new ArrayList<>(hashes);
    long count = size.value();
    for (Hash leaf : leaves) {
      Hash hash = leaf;
      for (long rest = count; (rest & 1) == 1; rest >>>= 1) {
        hash = hasher.node(grown.removeLast(), hash);
      }
      grown.add(hash);
      count = Math.addExact(count, 1);
    }
    return new Frontier(new TreeSize(count), grown);
  }

  /// The root of the tree.
  public Hash root() {
    if (hashes.isEmpty()) {
      return TreeHasher.EMPTY_ROOT;
    }
    TreeHasher hasher = new TreeHasher();
    Hash root = hashes.getLast();
    for (int at = hashes.size() - 2; at >= 0; at--) {
      root = hasher.node(hashes.get(at), root);
    }
    return root;
  }

  /// Its size and root.
  public TreeHead head() {
    return new TreeHead(size, root());
  }
}
