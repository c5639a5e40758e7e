// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.Arrays;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.function.Predicate;

/// What names weigh.
public final class NameWeights {

  private final double[] levels = new double[Integer.SIZE];
  private final Map<String, Double> frequencies;
  private final double unseen;
  private final double least;

  /// @param levels what each level adds to the weight of the tokens that agree, bits, at most 0
  /// @param frequencies -log2 of a token's share, bits, for the tokens that the statistics know
  /// @param unseen the weight of every other token, and the most that any weighs, bits
  /// @param least the least that a token weighs which agrees at all, bits
  public NameWeights(
      Map<NameLevel, Double> levels, Map<String, Double> frequencies, double unseen, double least) {
    for (NameLevel level : NameLevel.values()) {
      Double bits = levels.get(level);
      if (bits == null || bits > 0) {
        throw new IllegalArgumentException("every level of a name has a weight of at most 0 bits");
      }
      this.levels[place(level)] = bits;
    }
    this.frequencies = Map.copyOf(frequencies);
    this.unseen = unseen;
    this.least = least;
  }

  private static int place(NameLevel level) {
    return Integer.numberOfTrailingZeros(level.bit());
  }

  /// What a level adds, bits, at most 0.
  public double of(NameLevel level) {
    return levels[place(level)];
  }

  /// The most that a level weighs with which two names are not one name as far as they can be
  /// compared, bits.
  public double lightestDifference() {
    return lightest(level -> !level.isWhole() && level != NameLevel.NOT_STATED);
  }

  /// The most that a level weighs with which one of two names leaves something out, bits.
  public double lightestLeavingOut() {
    return lightest(NameLevel::leavesOut);
  }

  private double lightest(Predicate<NameLevel> condition) {
    return Arrays.stream(NameLevel.values())
        .filter(condition)
        .mapToDouble(this::of)
        .max()
        .orElseThrow();
  }

  /// What a token weighs where it agrees exactly, bits.
  double token(String text) {
    return Math.min(unseen, frequencies.getOrDefault(text, unseen));
  }

  /// The most that any token weighs, bits.
  public double unseen() {
    return unseen;
  }

  /// The least that a token weighs which agrees at all, bits.
  double least() {
    return least;
  }

  /// The tokens that the statistics know.
  Set<String> known() {
    return frequencies.keySet();
  }

  /// Hands on every weight, in an order of its own.
  void describe(Consumer<String> line) {
    for (NameLevel level : NameLevel.values()) {
      line.accept("level " + level + " " + of(level));
    }
    line.accept("unseen " + unseen);
    line.accept("least " + least);
    new TreeMap<>(frequencies).forEach((text, bits) -> line.accept("bits " + text + " " + bits));
  }
}
