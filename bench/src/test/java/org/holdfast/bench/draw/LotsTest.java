// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.draw;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.within;

import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class LotsTest {

  @Test
  void theSameKeysGiveTheSameNumbers() {
    Lots lots = Lots.of(1, 2);
    assertThat(List.of(lots.below(1000), lots.below(1000), lots.below(1000)))
        .isEqualTo(List.of(548, 993, 84));
    assertThat(Lots.of(1, 2).forPurpose("name").seed())
        .isNotEqualTo(Lots.of(1, 2).forPurpose("date").seed());
  }

  @Test
  void aPurposeDoesNotDependOnWhatWasDrawnBefore() {
    Lots lots = Lots.of(1, 2);
    long before = lots.forPurpose("name").seed();
    assertThat(lots.unit()).isBetween(0.0, 1.0);
    assertThat(lots.forPurpose("name").seed()).isEqualTo(before);
  }

  @Test
  void numbersBelowABoundAreEquallyLikely() {
    int[] counts = new int[7];
    Lots lots = Lots.of(5, 5);
    IntStream.range(0, 70_000).forEach(_ -> counts[lots.below(7)]++);
    assertThat(Arrays.stream(counts)).allMatch(count -> count > 9_600 && count < 10_400);
    assertThatIllegalArgumentException().isThrownBy(() -> lots.below(0));
  }

  @Test
  void neighbouringKeysHaveNothingInCommon() {
    double mean =
        IntStream.range(0, 20_000).mapToDouble(i -> Lots.of(3, i).unit()).average().orElse(0);
    long rises =
        IntStream.range(0, 20_000)
            .filter(i -> Lots.of(3, i).unit() < Lots.of(3, i + 1).unit())
            .count();
    assertThat(mean).isCloseTo(0.5, within(0.01));
    assertThat(rises).isBetween(9_700L, 10_300L);
  }

  @Test
  void weightsAreKept() {
    Weighted<Integer> weighted = Weighted.of(List.of(0, 1, 2, 6, 11), v -> v);
    Lots lots = Lots.of(8, 8);
    Map<Integer, Long> counts =
        IntStream.range(0, 100_000)
            .mapToObj(_ -> weighted.draw(lots))
            .collect(Collectors.groupingBy(Function.identity(), Collectors.counting()));
    assertThat(counts).containsOnlyKeys(1, 2, 6, 11);
    counts.forEach(
        (value, count) -> assertThat(count / 100_000.0).isCloseTo(value / 20.0, within(0.008)));
    assertThatIllegalArgumentException().isThrownBy(() -> Weighted.of(List.of(0), v -> v));
  }

  @Test
  void aPermutationHoldsEveryNumberOnce() {
    for (int bits : List.of(8, 13, 20)) {
      var seen = new BitSet();
      var permutation = new Permutation(0x1234_5678_9ABC_DEF0L, bits);
      IntStream.range(0, 1 << bits).forEach(place -> seen.set(permutation.at(place)));
      assertThat(seen.cardinality()).isEqualTo(1 << bits);
      assertThat(seen.length()).isEqualTo(1 << bits);
    }
    assertThatIllegalArgumentException().isThrownBy(() -> new Permutation(1, 8).at(256));
  }

  @Test
  void aTableRefusesARowOfAnotherWidth() {
    assertThat(Table.parse("# note\na\tb\n1\tx y\n").rows().getFirst().words("b"))
        .containsExactly("x", "y");
    assertThatIllegalStateException().isThrownBy(() -> Table.parse("a\tb\n1\n"));
  }
}
