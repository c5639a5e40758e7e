// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.bench.quality.Reliability.Stated;
import org.junit.jupiter.api.Test;

class ReliabilityTest {

  private static Stream<Stated> stated(double probability, int same, int all) {
    return IntStream.range(0, all).mapToObj(i -> new Stated(probability, i < same, 1));
  }

  /// Of four at 0.2 one is the same, of six at 0.9 three are: 0.4 * 0.05 + 0.6 * 0.4, and the
  /// squares are 0.64 + 3 * 0.04 and 3 * 0.01 + 3 * 0.81, over ten.
  @Test
  void it_is_what_it_is_by_hand() {
    Reliability reliability =
        Reliability.of(Stream.concat(stated(0.2, 1, 4), stated(0.9, 3, 6)).toList());
    assertThat(reliability.pairs()).isEqualTo(10);
    assertThat(reliability.equalCount()).isEqualTo(0.26, within(1e-12));
    assertThat(reliability.equalWidth()).isEqualTo(0.26, within(1e-12));
    assertThat(reliability.byChance())
        .isEqualTo(
            Math.sqrt(2 / Math.PI) * (Math.sqrt(4 * 0.16) + Math.sqrt(6 * 0.09)) / 10,
            within(1e-12));
    assertThat(reliability.brier()).isEqualTo(0.322, within(1e-12));
  }

  @Test
  void a_pair_counts_by_its_mass() {
    Reliability reliability =
        Reliability.of(List.of(new Stated(0.25, true, 1), new Stated(0.25, false, 3)));
    assertThat(reliability.equalCount()).isZero();
    assertThat(reliability.equalWidth()).isZero();
    assertThat(reliability.brier()).isEqualTo((0.5625 + 3 * 0.0625) / 4, within(1e-12));
  }

  /// 0.61 and 0.69 stand in one bin of a tenth, where their errors cancel; by count they are apart.
  @Test
  void bins_of_equal_count_tell_apart_what_bins_of_equal_width_do_not() {
    Reliability reliability =
        Reliability.of(Stream.concat(stated(0.61, 75, 100), stated(0.69, 55, 100)).toList());
    assertThat(reliability.equalWidth()).isEqualTo(0, within(1e-12));
    assertThat(reliability.equalCount()).isEqualTo(0.14, within(1e-12));
  }

  @Test
  void the_order_of_the_pairs_is_nothing() {
    List<Stated> some =
        IntStream.range(0, 300)
            .mapToObj(i -> new Stated(i % 7 / 7.0, i % 3 == 0, 1 + i % 2))
            .toList();
    Reliability one = Reliability.of(some);
    Reliability other = Reliability.of(some.reversed());
    assertThat(one.equalCount()).isEqualTo(other.equalCount(), within(1e-12));
    assertThat(one.brier()).isEqualTo(other.brier(), within(1e-12));
  }

  @Test
  void certainty_that_is_right_has_no_error() {
    Reliability sure = Reliability.of(Stream.concat(stated(0, 0, 5), stated(1, 5, 5)).toList());
    assertThat(sure.equalCount()).isZero();
    assertThat(sure.equalWidth()).isZero();
    assertThat(sure.brier()).isZero();
  }
}
