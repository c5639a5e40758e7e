// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// A whole tree in two values: what a checkpoint states and a proof leads to.
public record TreeHead(TreeSize size, Hash root) {
  /// The tree without leaves.
  public static final TreeHead EMPTY = new TreeHead(TreeSize.EMPTY, TreeHasher.EMPTY_ROOT);
}
