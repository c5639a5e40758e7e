// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// Some neighbouring leaves whose hash RFC 9162 speaks of as MTH(D\[start:end]).
///
/// @param start the first leaf, from 0; a multiple of the smallest power of two that is not less
///   than the number of leaves
/// @param end the leaf after the last
record Range(long start, long end) {

  long length() {
    return end - start;
  }

  /// Where it parts: the largest power of two smaller than its length (RFC 9162, 2.1.1).
  long split() {
    return start + Long.highestOneBit(length() - 1);
  }

  Range left() {
    return new Range(start, split());
  }

  Range right() {
    return new Range(split(), end);
  }

  /// Its hash, from the hashes of complete subtrees.
  Hash hash(HashSource source, TreeHasher hasher) {
    if (Long.bitCount(length()) == 1) {
      int level = Long.numberOfTrailingZeros(length());
      return source.hash(new Subtree(level, start >>> level));
    }
    return hasher.node(left().hash(source, hasher), right().hash(source, hasher));
  }
}
