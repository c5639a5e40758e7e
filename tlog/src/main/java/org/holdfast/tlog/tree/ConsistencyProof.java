// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.util.ArrayList;
import java.util.List;

/// That a tree is an older tree grown longer (RFC 9162, 2.1.4).
///
/// @param older size of the older tree, leaves; at most that of the newer
/// @param path the hashes; none where a size is 0 or both are equal; at most 64
public record ConsistencyProof(TreeSize older, TreeSize newer, List<Hash> path) {
  public ConsistencyProof {
    path = List.copyOf(path);
  }

  /// Makes the proof (RFC 9162, 2.1.4.1). Beyond the RFC, and as tlog-witness asks for a first
  /// checkpoint: for an empty older tree it has no hashes. It then verifies for nobody.
  public static ConsistencyProof prove(TreeSize older, TreeSize newer, HashSource source) {
    if (older.compareTo(newer) > 0) {
      throw new IllegalArgumentException("the older tree is larger than the newer one");
    }
    if (older.value() == 0 || older.equals(newer)) {
      return new ConsistencyProof(older, newer, List.of());
    }
    TreeHasher hasher = new TreeHasher();
    List<Hash> down = new ArrayList<>();
    Range range = new Range(0, newer.value());
    while (range.end() != older.value()) {
      boolean isLeft = older.value() <= range.split();
      down.add((isLeft ? range.right() : range.left()).hash(source, hasher));
      range = isLeft ? range.left() : range.right();
    }
    if (range.start() != 0) {
      down.add(range.hash(source, hasher));
    }
    return new ConsistencyProof(older, newer, down.reversed());
  }

  /// Checks the proof (RFC 9162, 2.1.4.2).
  ///
  /// @param olderRoot the root that was trusted for the older size
  /// @param newerRoot the root that somebody trusted has signed for the newer size
  public Consistency verify(Hash olderRoot, Hash newerRoot) {
    if (older.compareTo(newer) > 0) {
      return new Consistency.Inconsistent(ProofFault.SIZES_REVERSED);
    }
    if (older.value() == 0) {
      return new Consistency.Inconsistent(ProofFault.FROM_NOTHING);
    }
    if (older.equals(newer)) {
      return verifyEqual(olderRoot, newerRoot);
    }
    if (path.isEmpty()) {
      return new Consistency.Inconsistent(ProofFault.TOO_SHORT);
    }
    List<Hash> hashes = new ArrayList<>(path);
    if (Long.bitCount(older.value()) == 1) {
      hashes.addFirst(olderRoot);
    }
    return verifyHashes(hashes, olderRoot, newerRoot);
  }

  /// The case that RFC 9162 leaves out.
  private Consistency verifyEqual(Hash olderRoot, Hash newerRoot) {
    if (!path.isEmpty()) {
      return new Consistency.Inconsistent(ProofFault.TOO_LONG);
    }
    return olderRoot.equals(newerRoot)
        ? consistent(olderRoot, newerRoot)
        : new Consistency.Inconsistent(ProofFault.ROOT_DIFFERS);
  }

  private Consistency verifyHashes(List<Hash> hashes, Hash olderRoot, Hash newerRoot) {
    TreeHasher hasher = new TreeHasher();
    int trailing = Long.numberOfTrailingZeros(older.value());
    long fn = (older.value() - 1) >>> trailing;
    long sn = (newer.value() - 1) >>> trailing;
    Hash fr = hashes.getFirst();
    Hash sr = fr;
    for (Hash c : hashes.subList(1, hashes.size())) {
      if (sn == 0) {
        return new Consistency.Inconsistent(ProofFault.TOO_LONG);
      }
      boolean onRight = (fn & 1) == 1 || fn == sn;
      fr = onRight ? hasher.node(c, fr) : fr;
      sr = onRight ? hasher.node(c, sr) : hasher.node(sr, c);
      int levels = onRight ? InclusionProof.levelsUp(fn) : 1;
      fn >>>= levels;
      sn >>>= levels;
    }
    if (sn != 0) {
      return new Consistency.Inconsistent(ProofFault.TOO_SHORT);
    }
    if (!fr.equals(olderRoot)) {
      return new Consistency.Inconsistent(ProofFault.OLDER_ROOT_DIFFERS);
    }
    return sr.equals(newerRoot)
        ? consistent(olderRoot, newerRoot)
        : new Consistency.Inconsistent(ProofFault.ROOT_DIFFERS);
  }

  private Consistency consistent(Hash olderRoot, Hash newerRoot) {
    return new Consistency.Consistent(
        new TreeHead(older, olderRoot), new TreeHead(newer, newerRoot));
  }
}
