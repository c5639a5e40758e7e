// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison.Field;

/// How often each level occurs among the pairs in which its field can be compared. For one thread.
final class LevelCounts {

  private final Map<String, Long> byLevel = new HashMap<>();
  private final Map<String, Double> chance = new HashMap<>();
  private final Map<Field, Long> byField = new EnumMap<>(Field.class);

  /// Counts a pair, given the level of each field that can be compared.
  void add(Candidate pair, Map<Field, String> levels) {
    levels.forEach((field, key) -> {
      byLevel.merge(key, 1L, Long::sum);
      byField.merge(field, 1L, Long::sum);
      double bits = pair.comparison(field).weight().bits();
      chance.merge(key, StrictMath.pow(2, -bits), Double::sum);
    });
  }

  LevelCounts and(LevelCounts more) {
    more.byLevel.forEach((key, count) -> byLevel.merge(key, count, Long::sum));
    more.chance.forEach((key, sum) -> chance.merge(key, sum, Double::sum));
    more.byField.forEach((field, count) -> byField.merge(field, count, Long::sum));
    return this;
  }

  long of(String key) {
    return byLevel.getOrDefault(key, 0L);
  }

  /// The pairs in which the field of a level can be compared.
  long comparable(String key) {
    return byField.getOrDefault(field(key), 0L);
  }

  /// What the pairs at a level weigh together, bits. A weight of `w` says that chance makes such a
  /// pair 2^-w times as often as identity does; over pairs of one person the mean of that is u/m.
  double weight(String key) {
    return -StrictMath.log(chance.getOrDefault(key, 0.0) / of(key)) / StrictMath.log(2);
  }

  /// The share of a level, half a pair more than was counted, so that what was never seen is not
  /// impossible.
  double softened(String key) {
    return (of(key) + 0.5) / (comparable(key) + 1);
  }

  /// The field of a level.
  static Field field(String key) {
    return Field.valueOf(key.substring(0, key.indexOf('.')));
  }
}
