// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.keys;

import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;

/// Finds ids by the hash of a key. It is built once; any number of ids may share a hash.
///
/// The entries stand in the order of the leading bits of their hashes, and a directory says where
/// each value of those bits begins: one look into the directory and one into the entries, whatever
/// the size.
public final class KeyIndex {

  private final int shift;
  private final int[] starts;
  private final int[] hashes;
  private final int[] ids;

  private KeyIndex(int[] starts, int[] hashes, int[] ids) {
    this.shift = 1 + Integer.numberOfLeadingZeros(starts.length - 1);
    this.starts = starts;
    this.hashes = hashes;
    this.ids = ids;
  }

  /// The index that was written under a name.
  public static KeyIndex read(SectionSource source, String name) {
    return new KeyIndex(
        source.ints(name + ".starts"), source.ints(name + ".hashes"), source.ints(name + ".ids"));
  }

  /// Writes it under a name.
  public void write(SectionSink sink, String name) {
    sink.ints(name + ".starts", starts, starts.length);
    sink.ints(name + ".hashes", hashes, hashes.length);
    sink.ints(name + ".ids", ids, ids.length);
  }

  /// Collects entries.
  public static final class Builder {
    private final Ints hashes = new Ints();
    private final Ints ids = new Ints();

    /// Adds an entry.
    public void add(int hash, int id) {
      hashes.add(hash);
      ids.add(id);
    }

    /// The index of what was added. Entries of one hash keep their order.
    public KeyIndex build() {
      int bits = Math.max(1, 32 - Integer.numberOfLeadingZeros(hashes.size() / 2));
      int shift = 32 - bits;
      int[] starts = new int[(1 << bits) + 1];
      for (int i = 0; i < hashes.size(); i++) {
        starts[(hashes.at(i) >>> shift) + 1]++;
      }
      for (int b = 0; b < 1 << bits; b++) {
        starts[b + 1] += starts[b];
      }
      int[] next = starts.clone();
      int[] sortedHashes = new int[hashes.size()];
      int[] sortedIds = new int[hashes.size()];
      for (int i = 0; i < hashes.size(); i++) {
        int place = next[hashes.at(i) >>> shift]++;
        sortedHashes[place] = hashes.at(i);
        sortedIds[place] = ids.at(i);
      }
      return new KeyIndex(starts, sortedHashes, sortedIds);
    }
  }

  /// Adds to a list the ids of a hash.
  public void addTo(Ints found, int hash) {
    int bucket = hash >>> shift;
    for (int i = starts[bucket]; i < starts[bucket + 1]; i++) {
      if (hashes[i] == hash) {
        found.add(ids[i]);
      }
    }
  }

  /// How many bytes it holds.
  public long bytes() {
    return 4L * (starts.length + hashes.length + ids.length);
  }

  /// Spreads the bits of a number over all 32 (the finalizer of MurmurHash3, a permutation: two
  /// numbers never share a hash).
  public static int spread(int number) {
    int h = number;
    h = (h ^ (h >>> 16)) * 0x85EBCA6B;
    h = (h ^ (h >>> 13)) * 0xC2B2AE35;
    return h ^ (h >>> 16);
  }
}
