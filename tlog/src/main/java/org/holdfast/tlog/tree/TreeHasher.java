// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tree;

import java.security.DigestException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;

/// The hashes of a tree (RFC 9162, 2.1.1, with SHA-256), and the one place where they are computed.
///
/// One hasher serves one thread: it reuses its digest and its buffers.
public final class TreeHasher {
  /// The root of the tree without leaves: SHA-256 of nothing (RFC 9162, 2.1.1).
  public static final Hash EMPTY_ROOT =
      Hash.ofHex("e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855");

  /// What a leaf's and an inner node's bytes begin with, so that neither passes for the other (RFC
  /// 9162, 2.1.1).
  private static final byte LEAF = 0x00;

  private static final byte NODE = 0x01;

  private final MessageDigest digest;
  private final byte[] pair = new byte[1 + 2 * Hash.LENGTH];
  private final byte[] result = new byte[Hash.LENGTH];

  public TreeHasher() {
    try {
      digest = MessageDigest.getInstance("SHA-256");
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
    pair[0] = NODE;
  }

  /// The leaf hash of an entry.
  public static Hash leafOf(byte[] entry) {
    return new TreeHasher().leaf(entry);
  }

  /// The leaf hash of an entry: SHA-256(0x00 || entry).
  public Hash leaf(byte[] entry) {
    return leaf(entry, 0, entry.length);
  }

  /// The leaf hash of an entry that stands in a longer array.
  ///
  /// @param offset where it begins, bytes from 0
  /// @param length bytes
  public Hash leaf(byte[] bytes, int offset, int length) {
    digest.update(LEAF);
    digest.update(bytes, offset, length);
    return finish();
  }

  /// The hash over two subtrees: SHA-256(0x01 || left || right).
  public Hash node(Hash left, Hash right) {
    left.write(pair, 1);
    right.write(pair, 1 + Hash.LENGTH);
    digest.update(pair, 0, pair.length);
    return finish();
  }

  private Hash finish() {
    try {
      digest.digest(result, 0, result.length);
    } catch (DigestException e) {
      throw new IllegalStateException("a SHA-256 has 32 bytes", e);
    }
    return Hash.at(result, 0);
  }
}
