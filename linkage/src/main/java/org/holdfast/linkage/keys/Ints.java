// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.keys;

import java.util.Arrays;
import org.holdfast.linkage.file.SectionSink;
import org.holdfast.linkage.file.SectionSource;

/// A growing column of integers, without an object for each.
public final class Ints {
  private int[] values;
  private int size;

  /// A column of nothing yet.
  public Ints() {
    this(new int[16], 0);
  }

  private Ints(int[] values, int size) {
    this.values = values;
    this.size = size;
  }

  /// The column that was written under a name.
  public static Ints read(SectionSource source, String name) {
    int[] values = source.ints(name);
    return new Ints(values, values.length);
  }

  /// Writes it under a name.
  public void write(SectionSink sink, String name) {
    sink.ints(name, values, size);
  }

  /// Adds a value at the end.
  public void add(int value) {
    if (size == values.length) {
      values = Arrays.copyOf(values, (int) Math.min(Integer.MAX_VALUE - 8L, size * 3L / 2 + 1));
    }
    values[size++] = value;
  }

  /// The value at a place, from 0.
  public int at(int index) {
    return values[index];
  }

  /// How many values there are.
  public int size() {
    return size;
  }

  /// The values, in order.
  public int[] toArray() {
    return Arrays.copyOf(values, size);
  }

  /// The different values, the least first.
  public int[] eachOnce() {
    int[] sorted = toArray();
    Arrays.sort(sorted);
    int kept = 0;
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        sorted[kept++] = sorted[i];
      }
    }
    return Arrays.copyOf(sorted, kept);
  }
}
