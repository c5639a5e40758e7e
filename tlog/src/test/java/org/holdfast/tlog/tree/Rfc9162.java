// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.tlog.digest.Sha256;

/// RFC 9162 word for word, slow and recursive: the second statement that the fast one is held to.
final class Rfc9162 {
  private Rfc9162() {}

  /// 2.1.1: MTH(D).
  static Hash mth(List<byte[]> d) {
    return switch (d.size()) {
      case 0 -> sha256();
      case 1 -> sha256(new byte[] {0x00}, d.getFirst());
      default -> {
        int k = split(d.size());
        yield sha256(
            new byte[] {0x01}, mth(d.subList(0, k)).bytes(), mth(d.subList(k, d.size())).bytes());
      }
    };
  }

  /// 2.1.3.1: PATH(m, D).
  static List<Hash> path(int m, List<byte[]> d) {
    if (d.size() == 1) {
      return List.of();
    }
    int k = split(d.size());
    return m < k
        ? and(path(m, d.subList(0, k)), mth(d.subList(k, d.size())))
        : and(path(m - k, d.subList(k, d.size())), mth(d.subList(0, k)));
  }

  /// 2.1.4.1: PROOF(m, D).
  static List<Hash> proof(int m, List<byte[]> d) {
    return subproof(m, d, true);
  }

  private static List<Hash> subproof(int m, List<byte[]> d, boolean b) {
    if (m == d.size()) {
      return b ? List.of() : List.of(mth(d));
    }
    int k = split(d.size());
    return m <= k
        ? and(subproof(m, d.subList(0, k), b), mth(d.subList(k, d.size())))
        : and(subproof(m - k, d.subList(k, d.size()), false), mth(d.subList(0, k)));
  }

  /// The largest power of two smaller than n.
  private static int split(int n) {
    int k = 1;
    while (k * 2 < n) {
      k *= 2;
    }
    return k;
  }

  private static List<Hash> and(List<Hash> hashes, Hash last) {
    List<Hash> all = new ArrayList<>(hashes);
    all.add(last);
    return all;
  }

  private static Hash sha256(byte[]... parts) {
    java.io.ByteArrayOutputStream joined = new java.io.ByteArrayOutputStream();
    for (byte[] part : parts) {
      joined.writeBytes(part);
    }
    return Hash.of(Sha256.of(joined.toByteArray()).bytes());
  }
}
