// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.holdfast.tlog.tree.Hash;

/// What is in tiles and bundles, as bytes and back.
final class Contents {
  /// Bytes of the length before each entry, big-endian (tlog-tiles, "Log entries").
  private static final int LENGTH = 2;

  private Contents() {}

  static byte[] ofTile(List<Hash> hashes) {
    byte[] bytes = new byte[hashes.size() * Hash.LENGTH];
    for (int at = 0; at < hashes.size(); at++) {
      hashes.get(at).write(bytes, at * Hash.LENGTH);
    }
    return bytes;
  }

  static byte[] ofBundle(List<Entry> entries) {
    byte[] bytes = new byte[entries.stream().mapToInt(e -> LENGTH + e.length()).sum()];
    int at = 0;
    for (Entry entry : entries) {
      bytes[at] = (byte) (entry.length() >>> 8);
      bytes[at + 1] = (byte) entry.length();
      entry.copyTo(bytes, at + LENGTH);
      at += LENGTH + entry.length();
    }
    return bytes;
  }

  /// The hashes of a tile; empty where its length is not that of so many hashes.
  static Optional<List<Hash>> tile(byte[] bytes, int width) {
    if (bytes.length != width * Hash.LENGTH) {
      return Optional.empty();
    }
    List<Hash> hashes = new ArrayList<>(width);
    for (int at = 0; at < bytes.length; at += Hash.LENGTH) {
      hashes.add(Hash.at(bytes, at));
    }
    return Optional.of(hashes);
  }

  /// The entries of a bundle; empty where it does not hold exactly so many and nothing else.
  static Optional<List<Entry>> bundle(byte[] bytes, int width) {
    List<Entry> entries = new ArrayList<>(width);
    int at = 0;
    while (at + LENGTH <= bytes.length && entries.size() < width) {
      int length = (bytes[at] & 0xff) << 8 | (bytes[at + 1] & 0xff);
      at += LENGTH;
      if (at + length > bytes.length) {
        return Optional.empty();
      }
      entries.add(Entry.of(Arrays.copyOfRange(bytes, at, at + length)));
      at += length;
    }
    return entries.size() == width && at == bytes.length ? Optional.of(entries) : Optional.empty();
  }
}
