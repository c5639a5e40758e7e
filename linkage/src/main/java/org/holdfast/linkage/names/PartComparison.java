// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Compares given names with given names, or surnames with surnames: of all ways to pair their
/// tokens the one of the greatest weight.
final class PartComparison {

  /// More tokens than this in one part are not looked at. The longest names of Brazil have six
  /// surnames.
  private static final int MOST_TOKENS = 8;

  private final List<Unit> left;
  private final List<Unit> right;
  private final boolean surnames;
  private final boolean truncated;
  private final NameWeights weights;
  private final int[] partner;
  private Scored best = new Scored(Double.NEGATIVE_INFINITY, EnumSet.noneOf(NameLevel.class), 0);

  /// @param levels without those that say nothing
  /// @param paired how many tokens were paired
  record Scored(double bits, EnumSet<NameLevel> levels, int paired) {}

  private PartComparison(
      List<Unit> left, List<Unit> right, boolean surnames, boolean truncated, NameWeights weights) {
    this.left = left;
    this.right = right;
    this.surnames = surnames;
    this.truncated = truncated;
    this.weights = weights;
    this.partner = new int[left.size()];
    Arrays.fill(partner, -1);
  }

  /// The best pairing, also where two neighbours on one side are written together on the other.
  ///
  /// @param truncated whether either name may be cut off, so that tokens may be missing
  static Scored of(
      List<Unit> a, List<Unit> b, boolean surnames, boolean truncated, NameWeights weights) {
    List<Unit> left = a.size() > MOST_TOKENS ? a.subList(0, MOST_TOKENS) : a;
    List<Unit> right = b.size() > MOST_TOKENS ? b.subList(0, MOST_TOKENS) : b;
    Scored best = pair(left, right, surnames, truncated, weights);
    for (List<Unit> merged : merges(left, right, weights)) {
      best = better(best, pair(merged, right, surnames, truncated, weights));
    }
    for (List<Unit> merged : merges(right, left, weights)) {
      best = better(best, pair(left, merged, surnames, truncated, weights));
    }
    return best;
  }

  private static Scored pair(
      List<Unit> a, List<Unit> b, boolean surnames, boolean truncated, NameWeights weights) {
    var comparison = new PartComparison(a, b, surnames, truncated, weights);
    comparison.pairFrom(0, 0, 0);
    return comparison.best;
  }

  static Scored better(Scored a, Scored b) {
    int byBits = Double.compare(a.bits, b.bits);
    if (byBits != 0) {
      return byBits > 0 ? a : b;
    }
    int bySize = Integer.compare(b.levels.size(), a.levels.size());
    if (bySize != 0) {
      return bySize > 0 ? a : b;
    }
    return a.levels.toString().compareTo(b.levels.toString()) <= 0 ? a : b;
  }

  private static List<List<Unit>> merges(List<Unit> parts, List<Unit> whole, NameWeights weights) {
    var merges = new ArrayList<List<Unit>>();
    for (int i = 0; i + 1 < parts.size(); i++) {
      Unit merged = Unit.merged(parts.get(i), parts.get(i + 1), weights);
      if (whole.stream().anyMatch(unit -> unit.token().sound().equals(merged.token().sound()))) {
        var units = new ArrayList<>(parts);
        units.set(i, merged);
        units.remove(i + 1);
        merges.add(units);
      }
    }
    return merges;
  }

  private void pairFrom(int i, int taken, double bits) {
    if (i == left.size()) {
      best = better(best, classified(taken, bits));
      return;
    }
    pairFrom(i + 1, taken, bits);
    for (int j = 0; j < right.size(); j++) {
      double weight = (taken & 1 << j) == 0 ? weight(left.get(i), right.get(j)) : 0;
      if (weight > 0) {
        partner[i] = j;
        pairFrom(i + 1, taken | 1 << j, bits + weight);
        partner[i] = -1;
      }
    }
  }

  private double weight(Unit a, Unit b) {
    return Token.weight(a.token(), b.token(), Unit.level(a, b), weights);
  }

  private Scored classified(int taken, double bits) {
    int paired = Integer.bitCount(taken);
    var levels = EnumSet.noneOf(NameLevel.class);
    for (int i = 0; i < left.size(); i++) {
      NameLevel level = partner[i] < 0 ? null : Unit.level(left.get(i), right.get(partner[i]));
      if (level != null && level != NameLevel.SAME) {
        levels.add(level);
      }
    }
    double sum = bits + add(levels, order()) + add(levels, leftOver(paired, taken));
    return new Scored(sum, levels, paired);
  }

  private double add(EnumSet<NameLevel> levels, @Nullable NameLevel level) {
    if (level == null) {
      return 0;
    }
    levels.add(level);
    return weights.of(level);
  }

  private @Nullable NameLevel order() {
    int last = -1;
    for (int j : partner) {
      if (j >= 0 && j < last) {
        return surnames ? NameLevel.SURNAMES_SWAPPED : NameLevel.GIVEN_ORDER;
      }
      last = Math.max(last, j);
    }
    return null;
  }

  private @Nullable NameLevel leftOver(int paired, int taken) {
    boolean leftOverLeft = paired < left.size();
    boolean leftOverRight = paired < right.size();
    if (paired == 0) {
      return surnames ? NameLevel.SURNAMES_DIFFER : NameLevel.GIVEN_NAMES_DIFFER;
    }
    if (leftOverLeft && leftOverRight) {
      return surnames ? differing(taken) : NameLevel.GIVEN_NAME_DIFFERS;
    }
    if ((!leftOverLeft && !leftOverRight) || truncated) {
      return null;
    }
    if (!surnames) {
      return NameLevel.GIVEN_NAME_DROPPED;
    }
    boolean firstKept = leftOverLeft ? partner[0] >= 0 : (taken & 1) != 0;
    return firstKept ? NameLevel.SECOND_SURNAME_DROPPED : NameLevel.FIRST_SURNAME_DROPPED;
  }

  private NameLevel differing(int taken) {
    for (int i = 0; i < left.size(); i++) {
      if (partner[i] < 0 && left.get(i).afterDe()) {
        return NameLevel.MARRIED_NAME;
      }
    }
    for (int j = 0; j < right.size(); j++) {
      if ((taken & 1 << j) == 0 && right.get(j).afterDe()) {
        return NameLevel.MARRIED_NAME;
      }
    }
    return NameLevel.SURNAME_DIFFERS;
  }
}
