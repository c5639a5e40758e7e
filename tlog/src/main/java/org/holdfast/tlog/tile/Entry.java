// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.util.Arrays;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHasher;

/// What was recorded, as the bytes that the log keeps: 0 to 65,535 of them. Two are equal where
/// their bytes are.
public final class Entry {
  /// What a length of 16 bits can say (tlog-tiles, "Log entries"), bytes.
  public static final int LONGEST = 65_535;

  private final byte[] bytes;

  private Entry(byte[] bytes) {
    this.bytes = bytes;
  }

  /// The entry with these bytes, which are copied.
  public static Entry of(byte[] bytes) {
    if (bytes.length > LONGEST) {
      throw new IllegalArgumentException(
          "an entry has at most 65535 bytes, and this one " + bytes.length);
    }
    return new Entry(bytes.clone());
  }

  /// Its bytes, a copy.
  public byte[] bytes() {
    return bytes.clone();
  }

  /// Bytes.
  public int length() {
    return bytes.length;
  }

  /// The hash that stands for it in the tree.
  public Hash leaf(TreeHasher hasher) {
    return hasher.leaf(bytes);
  }

  void copyTo(byte[] target, int offset) {
    System.arraycopy(bytes, 0, target, offset, bytes.length);
  }

  @Override
  public boolean equals(Object other) {
    return other instanceof Entry that && Arrays.equals(bytes, that.bytes);
  }

  @Override
  public int hashCode() {
    return Arrays.hashCode(bytes);
  }

  /// Its length alone: entries may speak of people.
  @Override
  public String toString() {
    return "entry of " + bytes.length + " bytes";
  }
}
