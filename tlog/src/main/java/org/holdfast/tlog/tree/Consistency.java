// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// What came of checking a consistency proof.
public sealed interface Consistency {

  /// The newer tree begins with all leaves of the older one, unchanged and in their order.
  record Consistent(TreeHead older, TreeHead newer) implements Consistency {}

  /// Nothing is proven. Two signed heads for which no proof can be given are evidence against the
  /// log.
  record Inconsistent(ProofFault why) implements Consistency {}
}
