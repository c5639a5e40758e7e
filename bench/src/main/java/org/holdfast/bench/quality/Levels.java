// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.Comparator;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.holdfast.linkage.FullScan;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.identity.Identity;

/// Compares pairs whatever their weight, and tells at which level each field agrees.
///
/// A name may agree in several ways at once. It counts by the one that weighs least, so that the
/// levels of a name exclude each other as those of other fields do.
final class Levels {

  /// Less than any pair weighs, bits.
  private static final double LESS_THAN_ANY = -1000;

  private final LinkageModel everybody;
  private final Map<String, Double> bits;

  Levels(LinkageModel model) {
    this.everybody = model.lowered(LESS_THAN_ANY, LESS_THAN_ANY);
    this.bits = model.levels();
  }

  /// What each level weighs, bits, by its key.
  Map<String, Double> bits() {
    return bits;
  }

  /// A scan that gives every pair.
  FullScan over(List<Identity> registered) {
    return FullScan.over(registered, everybody);
  }

  /// Every one of them set beside the seat.
  List<Candidate> compared(Identity seat, List<Identity> registered) {
    return over(registered).candidates(seat);
  }

  /// The key of the level of each field that can be compared.
  Map<Field, String> of(Candidate pair) {
    var levels = new EnumMap<Field, String>(Field.class);
    for (Comparison comparison : pair.comparisons()) {
      if (!comparison.level().equals("NOT_STATED")) {
        levels.put(comparison.field(), key(comparison));
      }
    }
    return levels;
  }

  private String key(Comparison comparison) {
    return Stream.of(comparison.level().split("\\+"))
        .map(level -> comparison.field() + "." + level)
        .min(Comparator.comparingDouble(key -> bits.getOrDefault(key, 0.0)))
        .orElseThrow();
  }
}
