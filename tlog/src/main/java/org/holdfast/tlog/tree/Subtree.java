// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// A complete subtree: the leaves from `index * 2^level` up to, but not including, `(index + 1) *
/// 2^level`.
///
/// @param level its height; 0 is a leaf, at most 62
/// @param index which of its level, from 0
public record Subtree(int level, long index) {
  public Subtree {
    if (level < 0 || level > 62 || index < 0) {
      throw new IllegalArgumentException("levels are 0 to 62, indexes 0 or more");
    }
  }
}
