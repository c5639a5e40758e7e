// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.HashMap;
import java.util.Map;
import java.util.function.ToDoubleFunction;
import org.holdfast.linkage.candidate.Comparison.Field;

/// How often each level occurs among pairs of one person, without being told which these are: a
/// mixture of two classes (Winkler, 1988), that of different persons known from pairs drawn at
/// random, fields independent within each, fitted by expectation and maximization (Dempster, Laird
/// and Rubin, 1977).
///
/// @param share of the pairs that are one person
/// @param m how often a level occurs among them where its field can be compared
record TwoClasses(double share, Map<String, Double> m) {

  /// Enough for both splits and all sizes; it stops sooner where nothing moves.
  private static final int ROUNDS = 500;

  private static final double STILL = 1e-7;

  /// Where the search begins: a pair in ten is one person.
  private static final double FIRST_SHARE = 0.1;

  TwoClasses {
    m = Map.copyOf(m);
  }

  /// Fits.
  ///
  /// @param patterns how many pairs have which levels
  /// @param first where the search for m begins
  /// @param u how often a level occurs among pairs of different persons
  static TwoClasses fit(
      Map<Map<Field, String>, Long> patterns,
      ToDoubleFunction<String> first,
      ToDoubleFunction<String> u) {
    var start = new HashMap<String, Double>();
    patterns
        .keySet()
        .forEach(
            levels -> levels.values().forEach(key -> start.put(key, first.applyAsDouble(key))));
    var now = new TwoClasses(FIRST_SHARE, start);
    for (int round = 0; round < ROUNDS; round++) {
      TwoClasses next = now.next(patterns, u);
      if (Math.abs(next.share - now.share) < STILL) {
        return next;
      }
      now = next;
    }
    return now;
  }

  private TwoClasses next(Map<Map<Field, String>, Long> patterns, ToDoubleFunction<String> u) {
    var ofLevel = new HashMap<String, Double>();
    var ofField = new HashMap<Field, Double>();
    double same = 0;
    double all = 0;
    for (Map.Entry<Map<Field, String>, Long> pattern : patterns.entrySet()) {
      double expected = pattern.getValue() * probability(pattern.getKey(), u);
      pattern
          .getKey()
          .forEach((field, key) -> {
            ofLevel.merge(key, expected, Double::sum);
            ofField.merge(field, expected, Double::sum);
          });
      same += expected;
      all += pattern.getValue();
    }
    ofLevel.replaceAll((key, count) -> count / ofField.getOrDefault(LevelCounts.field(key), 1.0));
    return new TwoClasses(same / all, ofLevel);
  }

  /// That a pair of these levels is one person.
  private double probability(Map<Field, String> levels, ToDoubleFunction<String> u) {
    double odds = share / (1 - share);
    for (String key : levels.values()) {
      odds *= m.getOrDefault(key, 0.0) / u.applyAsDouble(key);
    }
    return odds == Double.POSITIVE_INFINITY ? 1 : odds / (1 + odds);
  }
}
