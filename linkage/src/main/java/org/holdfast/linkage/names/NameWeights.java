// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.Map;

/// What names weigh.
///
/// @param levels what each level adds to the weight of the tokens that agree, bits, at most 0
/// @param frequencies -log2 of a token's share, bits, for the tokens that the statistics know
/// @param unseen the weight of every other token, and the most that any weighs, bits
/// @param least the least that a token weighs which agrees at all, bits
public record NameWeights(
    Map<NameLevel, Double> levels, Map<String, Double> frequencies, double unseen, double least) {

  public NameWeights {
    levels = Map.copyOf(levels);
    frequencies = Map.copyOf(frequencies);
    for (NameLevel level : NameLevel.values()) {
      Double bits = levels.get(level);
      if (bits == null || bits > 0) {
        throw new IllegalArgumentException("every level of a name has a weight of at most 0 bits");
      }
    }
  }

  /// What a level adds, bits, at most 0.
  public double of(NameLevel level) {
    return levels.getOrDefault(level, 0.0);
  }

  /// What a token weighs where it agrees exactly, bits.
  double token(String text) {
    return Math.min(unseen, frequencies.getOrDefault(text, unseen));
  }
}
