// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// Which leaf.
///
/// @param value leaves from 0
public record LeafIndex(long value) implements Comparable<LeafIndex> {
  public LeafIndex {
    if (value < 0) {
      throw new IllegalArgumentException("leaves are counted from 0");
    }
  }

  @Override
  public int compareTo(LeafIndex other) {
    return Long.compare(value, other.value);
  }
}
