// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// The sections of a file, each verified, in arrays of their own: nothing that happens to the file
/// afterwards changes them. [SealedFile] alone makes one.
///
/// A section that is missing, or of other elements than are asked for, is a fault of the program
/// that wrote it under this format's number, and throws [IllegalStateException].
public final class SectionSource {

  private final Map<String, Object> arrays;

  /// @param arrays by name, `int[]`, `long[]` or `byte[]`
  SectionSource(Map<String, Object> arrays) {
    this.arrays = Map.copyOf(arrays);
  }

  /// A section of integers; the caller's own from now on.
  public int[] ints(String name) {
    return section(name, int[].class);
  }

  /// A section of integers of 64 bits; the caller's own from now on.
  public long[] longs(String name) {
    return section(name, long[].class);
  }

  /// A section of bytes; the caller's own from now on.
  public byte[] bytes(String name) {
    return section(name, byte[].class);
  }

  /// A section of texts.
  public List<String> texts(String name) {
    ByteBuffer bytes = ByteBuffer.wrap(bytes(name)).order(ByteOrder.LITTLE_ENDIAN);
    var texts = new ArrayList<String>();
    while (bytes.hasRemaining()) {
      byte[] text = new byte[bytes.getInt()];
      bytes.get(text);
      texts.add(new String(text, StandardCharsets.UTF_8));
    }
    return texts;
  }

  private <T> T section(String name, Class<T> type) {
    Object array = arrays.get(name);
    if (!type.isInstance(array)) {
      throw new IllegalStateException("an index file of this format has a section " + name);
    }
    return type.cast(array);
  }
}
