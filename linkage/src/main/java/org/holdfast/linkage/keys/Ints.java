// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.keys;

import java.util.Arrays;

/// A growing column of integers, without an object for each.
public final class Ints {
  private int[] values = new int[16];
  private int size;

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
