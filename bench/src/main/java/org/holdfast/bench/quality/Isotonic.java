// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// Isotonic regression of a share by pooling adjacent violators (Ayer, Brunk, Ewing, Reid and
/// Silverman, Annals of Mathematical Statistics 26(4), 1955): the shares that never fall and are
/// nearest to what was counted, by squares as by likelihood.
final class Isotonic {

  private Isotonic() {}

  /// Neighbours that have one share.
  ///
  /// @param bits where they lie
  /// @param mass what was counted there
  record Block(Span bits, Mass mass) {

    /// One observation, or several at one place.
    static Block at(double bits, Mass mass) {
      return new Block(new Span(bits, bits), mass);
    }

    private Block and(Block right) {
      return new Block(new Span(bits.from(), right.bits.to()), mass.and(right.mass));
    }
  }

  /// From the least to the greatest, both included.
  record Span(double from, double to) {}

  /// What was counted.
  ///
  /// @param same pairs of one person
  /// @param all pairs, more than 0
  record Mass(double same, double all) {

    double share() {
      return same / all;
    }

    Mass and(Mass more) {
      return new Mass(same + more.same, all + more.all);
    }
  }

  /// The blocks of the regression, whose shares rise from each to the next.
  static List<Block> regression(List<Block> observed) {
    var blocks = new ArrayList<Block>();
    for (Block next : inOrder(observed)) {
      Block block = next;
      while (!blocks.isEmpty() && blocks.getLast().mass.share() >= block.mass.share()) {
        block = blocks.removeLast().and(block);
      }
      blocks.add(block);
    }
    return blocks;
  }

  /// By their place, those at one place together: an order among them would be an order by chance.
  private static List<Block> inOrder(List<Block> observed) {
    var together = new ArrayList<Block>();
    for (Block next :
        observed.stream().sorted(Comparator.comparingDouble(block -> block.bits.from())).toList()) {
      boolean here = !together.isEmpty() && together.getLast().bits.to() >= next.bits.from();
      together.add(here ? together.removeLast().and(next) : next);
    }
    return together;
  }
}
