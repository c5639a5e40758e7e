// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// What came of checking an inclusion proof.
public sealed interface Inclusion {

  /// The tree has this leaf at this index.
  record Included(LeafIndex index, Hash leaf, TreeHead head) implements Inclusion {}

  /// Nothing is proven.
  record NotIncluded(ProofFault why) implements Inclusion {}
}
