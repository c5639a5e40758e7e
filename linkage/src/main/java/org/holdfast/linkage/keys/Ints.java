// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.keys;

import java.util.Arrays;
import java.util.function.IntConsumer;

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

  /// Hands on each different value once, the least first.
  public void eachOnce(IntConsumer value) {
    int[] sorted = toArray();
    Arrays.sort(sorted);
    for (int i = 0; i < sorted.length; i++) {
      if (i == 0 || sorted[i] != sorted[i - 1]) {
        value.accept(sorted[i]);
      }
    }
  }
}
