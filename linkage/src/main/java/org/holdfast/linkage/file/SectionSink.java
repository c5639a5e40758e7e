// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.file;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// Collects the sections of a file to be. Nothing is copied: what is handed in must not change
/// until the file is written.
public final class SectionSink {

  private final List<Pending> sections = new ArrayList<>();

  /// No sections yet.
  public SectionSink() {}

  /// A section that is not written yet.
  record Pending(String name, Width width, int count, Part part) {}

  /// Moves a part of a section between an array and a chunk of the file.
  interface Part {
    /// Moves some elements, which all stand in the chunk, or have room there.
    ///
    /// @param from the place of the first in the array
    void move(ByteBuffer chunk, int from, int count);
  }

  /// What one element of a section is.
  enum Width {
    BYTE(1),
    INT(4),
    LONG(8);

    private final int bytes;

    Width(int bytes) {
      this.bytes = bytes;
    }

    int bytes() {
      return bytes;
    }
  }

  /// Adds the first so many of these integers.
  public void ints(String name, int[] values, int count) {
    add(name, Width.INT, count, (chunk, from, some) -> chunk.asIntBuffer().put(values, from, some));
  }

  /// Adds the first so many of these integers of 64 bits.
  public void longs(String name, long[] values, int count) {
    add(
        name,
        Width.LONG,
        count,
        (chunk, from, some) -> chunk.asLongBuffer().put(values, from, some));
  }

  /// Adds these bytes.
  public void bytes(String name, byte[] values) {
    add(name, Width.BYTE, values.length, (chunk, from, some) -> chunk.put(values, from, some));
  }

  /// Adds these texts, each with its length before it, as bytes.
  public void texts(String name, List<String> values) {
    var bytes = new ByteArrayOutputStream();
    for (String value : values) {
      byte[] text = value.getBytes(StandardCharsets.UTF_8);
      var length = ByteBuffer.allocate(Integer.BYTES).order(ByteOrder.LITTLE_ENDIAN);
      bytes.writeBytes(length.putInt(0, text.length).array());
      bytes.writeBytes(text);
    }
    bytes(name, bytes.toByteArray());
  }

  private void add(String name, Width width, int count, Part part) {
    sections.add(new Pending(name, width, count, part));
  }

  List<Pending> sections() {
    return List.copyOf(sections);
  }
}
