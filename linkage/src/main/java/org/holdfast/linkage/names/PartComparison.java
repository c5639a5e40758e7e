// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.Arrays;
import org.holdfast.linkage.names.Name.Range;
import org.jspecify.annotations.Nullable;

/// Compares given names with given names, or surnames with surnames: of all ways to pair their
/// tokens the one of the greatest weight.
final class PartComparison {

  /// More tokens than this in one part are not looked at. The longest names of Brazil have six
  /// surnames.
  static final int MOST_TOKENS = 8;

  private final TokenGrid grid;
  private final Range left;
  private final Range right;
  private final boolean surnames;
  private final NameWeights weights;

  /// By place in the left part, the place in the right part that it is paired with, or -1.
  private final int[] partner;

  private Scored best = Scored.NONE;

  /// A pairing.
  ///
  /// @param bits the weights of the pairs and of the levels
  /// @param levels as bits of [NameLevel], without those that say nothing
  /// @param paired how many tokens were paired
  /// @param left whether the left part has tokens that were not, though some were
  /// @param right whether the right part has
  /// @param firstKept whether the first token of the part with tokens over was paired
  record Scored(
      double bits, int levels, int paired, boolean left, boolean right, boolean firstKept) {

    static final Scored NONE = of(Double.NEGATIVE_INFINITY, 0, 0);

    /// Without tokens over.
    static Scored of(double bits, int levels, int paired) {
      return new Scored(bits, levels, paired, false, false, true);
    }

    /// The one of more bits, then of fewer levels, then of the levels that the model names first:
    /// the same whichever side is asked about.
    static Scored better(Scored a, Scored b) {
      if (a.bits != b.bits) {
        return a.bits > b.bits ? a : b;
      }
      int sizes = Integer.compare(Integer.bitCount(a.levels), Integer.bitCount(b.levels));
      if (sizes != 0) {
        return sizes < 0 ? a : b;
      }
      int first = Integer.lowestOneBit(a.levels ^ b.levels);
      return first == 0 || (a.levels & first) != 0 ? a : b;
    }
  }

  private PartComparison(
      TokenGrid grid, Range left, Range right, boolean surnames, NameWeights weights) {
    this.grid = grid;
    this.left = left.atMost(MOST_TOKENS);
    this.right = right.atMost(MOST_TOKENS);
    this.surnames = surnames;
    this.weights = weights;
    this.partner = new int[this.left.size()];
    Arrays.fill(partner, -1);
  }

  /// The best pairing of two parts that are not empty.
  static Scored of(TokenGrid grid, Range left, Range right, boolean surnames, NameWeights weights) {
    var comparison = new PartComparison(grid, left, right, surnames, weights);
    comparison.pairFrom(0, 0, 0);
    return comparison.best;
  }

  private void pairFrom(int i, int taken, double bits) {
    if (i == left.size()) {
      consider(taken, bits);
      return;
    }
    pairFrom(i + 1, taken, bits);
    for (int j = 0; j < right.size(); j++) {
      double weight = (taken & 1 << j) == 0 ? grid.weight(left.from() + i, right.from() + j) : 0;
      if (weight > 0) {
        partner[i] = j;
        pairFrom(i + 1, taken | 1 << j, bits + weight);
        partner[i] = -1;
      }
    }
  }

  private void consider(int taken, double bits) {
    NameLevel order = order();
    NameLevel over = leftOver(taken);
    double sum = bits + weight(order) + weight(over);
    if (sum < best.bits()) {
      return;
    }
    int levels = bit(order) | bit(over);
    for (int i = 0; i < left.size(); i++) {
      if (partner[i] >= 0) {
        levels |= bit(grid.level(left.from() + i, right.from() + partner[i]));
      }
    }
    levels &= ~NameLevel.SAME.bit();
    int paired = Integer.bitCount(taken);
    boolean overLeft = paired > 0 && paired < left.size();
    boolean overRight = paired > 0 && paired < right.size();
    boolean firstKept = overLeft ? partner[0] >= 0 : !overRight || (taken & 1) != 0;
    best = Scored.better(best, new Scored(sum, levels, paired, overLeft, overRight, firstKept));
  }

  private double weight(@Nullable NameLevel level) {
    return level == null ? 0 : weights.of(level);
  }

  private static int bit(@Nullable NameLevel level) {
    return level == null ? 0 : level.bit();
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

  private @Nullable NameLevel leftOver(int taken) {
    int paired = Integer.bitCount(taken);
    if (paired == 0) {
      return surnames ? NameLevel.SURNAMES_DIFFER : NameLevel.GIVEN_NAMES_DIFFER;
    }
    boolean overLeft = paired < left.size();
    boolean overRight = paired < right.size();
    if (overLeft && overRight) {
      return surnames ? differing(taken) : NameLevel.GIVEN_NAME_DIFFERS;
    }
    boolean truncated = grid.left().isTruncated() || grid.right().isTruncated();
    if ((!overLeft && !overRight) || truncated) {
      return null;
    }
    if (!surnames) {
      return NameLevel.GIVEN_NAME_DROPPED;
    }
    boolean firstKept = overLeft ? partner[0] >= 0 : (taken & 1) != 0;
    return firstKept ? NameLevel.SECOND_SURNAME_DROPPED : NameLevel.FIRST_SURNAME_DROPPED;
  }

  private NameLevel differing(int taken) {
    boolean married = false;
    for (int i = 0; i < left.size(); i++) {
      married |= partner[i] < 0 && grid.left().unit(left.from() + i).afterDe();
    }
    for (int j = 0; j < right.size(); j++) {
      married |= (taken & 1 << j) == 0 && grid.right().unit(right.from() + j).afterDe();
    }
    return married ? NameLevel.MARRIED_NAME : NameLevel.SURNAME_DIFFERS;
  }
}
