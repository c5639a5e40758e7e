// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.holdfast.bench.quality.Isotonic.Block;
import org.holdfast.bench.quality.Isotonic.Mass;
import org.holdfast.bench.quality.Isotonic.Span;
import org.junit.jupiter.api.Test;

class IsotonicTest {

  private static Block at(double bits, double same, double all) {
    return Block.at(bits, new Mass(same, all));
  }

  @Test
  void shares_that_rise_are_left_alone() {
    List<Block> rising = List.of(at(1, 0, 2), at(2, 1, 2), at(3, 2, 2));
    assertThat(Isotonic.regression(rising)).isEqualTo(rising);
  }

  @Test
  void neighbours_that_fall_are_pooled_by_their_mass() {
    List<Block> blocks = Isotonic.regression(List.of(at(1, 3, 3), at(2, 0, 1), at(3, 1, 1)));
    assertThat(blocks).containsExactly(new Block(new Span(1, 2), new Mass(3, 4)), at(3, 1, 1));
  }

  @Test
  void a_pool_that_falls_below_what_is_before_it_is_pooled_with_that() {
    List<Block> blocks =
        Isotonic.regression(List.of(at(1, 1, 4), at(2, 1, 2), at(3, 0, 2), at(4, 1, 1)));
    assertThat(blocks).containsExactly(new Block(new Span(1, 3), new Mass(2, 8)), at(4, 1, 1));
  }

  @Test
  void what_lies_at_one_place_is_one() {
    assertThat(Isotonic.regression(List.of(at(1, 0, 1), at(1, 1, 1), at(1, 0, 2))))
        .containsExactly(at(1, 1, 4));
  }

  /// The share at a place is the greatest, over all places before it, of the least mean from there
  /// to a place after it (Barlow and others, 1972), whatever the order of the observations.
  @Test
  void it_is_the_minimax_of_the_means_in_worlds_of_any_shape() {
    for (int seed = 1; seed <= 200; seed++) {
      var random = new Random(seed);
      int size = 1 + random.nextInt(12);
      List<Block> observed =
          IntStream.range(0, size)
              .mapToObj(i -> {
                double all = 1 + random.nextInt(4);
                return at(i, random.nextInt((int) all + 1), all);
              })
              .toList();
      List<Block> blocks = Isotonic.regression(observed);
      var shuffled = new ArrayList<>(observed);
      Collections.shuffle(shuffled, random);
      assertThat(Isotonic.regression(shuffled)).as("seed %d", seed).isEqualTo(blocks);
      for (int i = 0; i < size; i++) {
        double place = i;
        Block of =
            blocks.stream()
                .filter(block -> block.bits().from() <= place && place <= block.bits().to())
                .findFirst()
                .orElseThrow();
        assertThat(of.mass().share())
            .as("seed %d, place %d", seed, i)
            .isEqualTo(minimax(observed, i), within(1e-12));
      }
    }
  }

  private static double minimax(List<Block> observed, int at) {
    return IntStream.rangeClosed(0, at)
        .mapToDouble(from ->
            IntStream.range(at, observed.size())
                .mapToDouble(to -> mean(observed.subList(from, to + 1)))
                .min()
                .orElseThrow())
        .max()
        .orElseThrow();
  }

  private static double mean(List<Block> observed) {
    double same = observed.stream().mapToDouble(block -> block.mass().same()).sum();
    return same / observed.stream().mapToDouble(block -> block.mass().all()).sum();
  }
}
