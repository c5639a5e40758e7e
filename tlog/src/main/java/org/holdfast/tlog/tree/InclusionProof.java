// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.util.ArrayList;
import java.util.List;

/// That a tree has a leaf (RFC 9162, 2.1.3).
///
/// The index and the size are part of what must be right: a proof is checked for them, never with
/// whatever happens to fit.
///
/// @param path hashes from the leaf's sibling up to the root's child; at most 63
public record InclusionProof(LeafIndex index, TreeSize size, List<Hash> path) {
  public InclusionProof {
    path = List.copyOf(path);
  }

  /// Makes the proof (RFC 9162, 2.1.3.1).
  public static InclusionProof prove(LeafIndex index, TreeSize size, HashSource source) {
    if (!size.has(index)) {
      throw new IllegalArgumentException("the tree has no leaf at this index");
    }
    TreeHasher hasher = new TreeHasher();
    List<Hash> down = new ArrayList<>();
    Range range = new Range(0, size.value());
    while (range.length() > 1) {
      boolean isLeft = index.value() < range.split();
      down.add((isLeft ? range.right() : range.left()).hash(source, hasher));
      range = isLeft ? range.left() : range.right();
    }
    return new InclusionProof(index, size, down.reversed());
  }

  /// Checks the proof (RFC 9162, 2.1.3.2).
  ///
  /// @param leaf the leaf hash of the entry at hand
  /// @param root the root that somebody trusted has signed for this size
  public Inclusion verify(Hash leaf, Hash root) {
    if (!size.has(index)) {
      return new Inclusion.NotIncluded(ProofFault.INDEX_BEYOND_SIZE);
    }
    TreeHasher hasher = new TreeHasher();
    long fn = index.value();
    long sn = size.value() - 1;
    Hash r = leaf;
    for (Hash p : path) {
      if (sn == 0) {
        return new Inclusion.NotIncluded(ProofFault.TOO_LONG);
      }
      boolean onRight = (fn & 1) == 1 || fn == sn;
      r = onRight ? hasher.node(p, r) : hasher.node(r, p);
      int levels = onRight ? levelsUp(fn) : 1;
      fn >>>= levels;
      sn >>>= levels;
    }
    if (sn != 0) {
      return new Inclusion.NotIncluded(ProofFault.TOO_SHORT);
    }
    return r.equals(root)
        ? new Inclusion.Included(index, leaf, new TreeHead(size, root))
        : new Inclusion.NotIncluded(ProofFault.ROOT_DIFFERS);
  }

  /// How far step 4 shifts after a sibling on the left: until the lowest bit is set, then once
  /// more.
  ///
  /// @param fn odd, or equal to `sn`, which is not 0 there
  static int levelsUp(long fn) {
    return Long.numberOfTrailingZeros(fn) + 1;
  }
}
