// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

/// Why a proof proves nothing.
public enum ProofFault {
  /// RFC 9162, 2.1.3.2, step 1.
  INDEX_BEYOND_SIZE("the tree has no leaf at this index"),
  /// RFC 9162, 2.1.4.2: the first tree is not larger than the second.
  SIZES_REVERSED("the older tree is larger than the newer one"),
  /// RFC 9162, 2.1.4.1: the older tree has at least one leaf. Every tree continues the empty one,
  /// so that nothing is shown by it; whoever trusts a first checkpoint must say so.
  FROM_NOTHING("the older tree is empty, and nothing follows from it"),
  /// RFC 9162, 2.1.3.2, step 5, and 2.1.4.2, steps 1 and 7: `sn` is not 0 at the end.
  TOO_SHORT("the proof has fewer hashes than the tree asks for"),
  /// RFC 9162, 2.1.3.2, step 4, and 2.1.4.2, step 6: `sn` is 0 before the end.
  TOO_LONG("the proof has more hashes than the tree asks for"),
  /// The hashes lead to another root of the older tree.
  OLDER_ROOT_DIFFERS("the hashes do not lead to the root of the older tree"),
  /// The hashes lead to another root.
  ROOT_DIFFERS("the hashes do not lead to the root of the tree");

  private final String sentence;

  ProofFault(String sentence) {
    this.sentence = sentence;
  }

  /// In English, without a full stop.
  public String sentence() {
    return sentence;
  }
}
