// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// Where proofs get their hashes from: tiles, a database, or memory. All leaves need not be at
/// hand.
@FunctionalInterface
public interface HashSource {
  /// The root hash of a complete subtree. It is asked only for subtrees that lie wholly within the
  /// tree that is being proven; one that it cannot give is a failure of the source, and thrown.
  Hash hash(Subtree subtree);
}
