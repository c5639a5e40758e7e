// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import java.util.Arrays;
import java.util.stream.IntStream;
import org.holdfast.linkage.identity.ANumber;

/// Every A-number that may be one number mistyped: by one digit (81), by two neighbours swapped (at
/// most 8), by zeros lost inside it and padded on the left, or found again (about a hundred).
public final class ANumberNeighbours {

  private static final int DIGITS = 9;

  /// Places of the table, a power of two; more than twice the most neighbours that a number has.
  private static final int PLACES = 512;

  private final int number;

  /// Open addressing by the number; 0, which is no A-number, marks a free place.
  private final int[] keys = new int[PLACES];

  private final Level[] levels = new Level[PLACES];

  private ANumberNeighbours(int number) {
    this.number = number;
  }

  /// The neighbours of one number.
  public static ANumberNeighbours of(ANumber number) {
    var neighbours = new ANumberNeighbours(pack(number));
    String digits = number.digits();
    neighbours.addTransposed();
    neighbours.addOneDigit();
    neighbours.addLostZeros(digits, 2);
    neighbours.addFoundZeros(digits, 2);
    return neighbours;
  }

  /// The number as an integer, 1 to 999,999,999.
  public static int pack(ANumber number) {
    return Integer.parseInt(number.digits());
  }

  public int number() {
    return number;
  }

  /// How another number agrees with this one. Symmetric.
  public Level level(int other) {
    return other == number ? Level.NUMBER_SAME : near(other);
  }

  /// Whether another number is this one or near it.
  public boolean isSameOrNear(int other) {
    return other == number || keys[place(other)] == other;
  }

  private Level near(int other) {
    int place = place(other);
    return keys[place] == other ? levels[place] : Level.NUMBER_DIFFERS;
  }

  /// Where a number stands, or where it would be put.
  private int place(int other) {
    int place = (other * 0x9E3779B9) >>> 23;
    while (keys[place] != 0 && keys[place] != other) {
      place = (place + 1) & (PLACES - 1);
    }
    return place;
  }

  /// The neighbours, without the number itself.
  public IntStream neighbours() {
    return Arrays.stream(keys).filter(key -> key != 0);
  }

  private void add(String digits, Level level) {
    add(Integer.parseInt(digits), level);
  }

  private void add(int neighbour, Level level) {
    int place = place(neighbour);
    if (neighbour != number && neighbour != 0 && keys[place] == 0) {
      keys[place] = neighbour;
      levels[place] = level;
    }
  }

  private void addTransposed() {
    for (int unit = 1, i = 1; i < DIGITS; unit *= 10, i++) {
      int right = number / unit % 10;
      int left = number / unit / 10 % 10;
      add(number + (right - left) * 9 * unit, Level.NUMBER_TRANSPOSED);
    }
  }

  private void addOneDigit() {
    for (int unit = 1, i = 0; i < DIGITS; unit *= 10, i++) {
      int without = number - number / unit % 10 * unit;
      for (int digit = 0; digit < 10; digit++) {
        add(without + digit * unit, Level.NUMBER_ONE_DIGIT);
      }
    }
  }

  private void addLostZeros(String digits, int left) {
    for (int i = 1; i < DIGITS && left > 0; i++) {
      if (digits.charAt(i) == '0') {
        String lost = "0" + digits.substring(0, i) + digits.substring(i + 1);
        add(lost, Level.NUMBER_LOST_ZERO);
        addLostZeros(lost, left - 1);
      }
    }
  }

  private void addFoundZeros(String digits, int left) {
    for (int i = 1; i <= DIGITS && left > 0 && digits.charAt(0) == '0'; i++) {
      String found = digits.substring(1, i) + "0" + digits.substring(i);
      add(found, Level.NUMBER_LOST_ZERO);
      addFoundZeros(found, left - 1);
    }
  }
}
