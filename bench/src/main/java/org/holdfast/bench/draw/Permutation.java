// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.draw;

/// The numbers of a range in an order that looks like none. Every number has one place, so that no
/// two places hold the same number.
///
/// @param seed what the order follows from
/// @param bits the range: 0 to below 2^bits, 8 to 30
public record Permutation(long seed, int bits) {

  public Permutation {
    if (bits < 8 || bits > 30) {
      throw new IllegalArgumentException("a permutation has 8 to 30 bits");
    }
  }

  /// The number at a place of the range. Each step can be undone (an odd factor, a shift to the
  /// right), so that the whole can.
  public int at(int place) {
    int mask = (1 << bits) - 1;
    if ((place & mask) != place) {
      throw new IllegalArgumentException("a place outside the range of the permutation");
    }
    int number = (place + (int) seed) & mask;
    int factor = (int) (seed >>> 32) | 1;
    for (int round = 0; round < 3; round++) {
      number = (number * 0x2C1B3C6D) & mask;
      number ^= number >>> (bits / 2);
      number = (number * factor + 0x297A2D39) & mask;
      number ^= number >>> (bits / 3);
    }
    return number;
  }
}
