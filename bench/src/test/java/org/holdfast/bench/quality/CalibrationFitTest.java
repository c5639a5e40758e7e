// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.holdfast.linkage.Calibration;
import org.holdfast.linkage.Calibration.Knot;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.MatchWeight;
import org.junit.jupiter.api.Test;

class CalibrationFitTest {

  private static final long SEED = 20250507;

  /// Log-odds that rise by a quarter of a bit with each bit and are even at 20.
  private static double truth(double bits) {
    return 1 / (1 + Math.pow(2, -(bits - 20) / 4));
  }

  private static List<Pair> pairs(int count, Stratum stratum) {
    var random = new Random(SEED);
    var pairs = new ArrayList<Pair>();
    for (int i = 0; i < count; i++) {
      double bits = 5 + 30 * random.nextDouble();
      boolean same = random.nextDouble() < truth(bits);
      pairs.add(new Pair(new MatchWeight(bits), 0.5, Strength.LINK, stratum, same, 1));
    }
    return pairs;
  }

  private static Calibration fitted(int count) {
    var pairs = new ArrayList<>(pairs(count, Stratum.DATE_AGREES_ALONE));
    pairs.addAll(pairs(count, Stratum.DATE_CONFLICTS_ALONE));
    return CalibrationFit.of(pairs);
  }

  @Test
  void it_finds_the_curve_that_the_pairs_were_drawn_from() {
    Calibration calibration = fitted(100_000);
    for (int bits = 7; bits <= 33; bits++) {
      assertThat(calibration.probability(Stratum.DATE_AGREES_ALONE, new MatchWeight(bits)))
          .as("seed %d, %d bits", SEED, bits)
          .isCloseTo(truth(bits), Offset.offset(0.06));
    }
  }

  @Test
  void the_table_is_short_and_nothing_in_it_falls() {
    for (int count : new int[] {1, 2, 10, 300, 20_000}) {
      List<Knot> knots = fitted(count).knots().get(Stratum.DATE_AGREES_ALONE);
      assertThat(knots).hasSizeBetween(1, 25);
      assertThat(knots).isSortedAccordingTo((a, b) -> a.weight().compareTo(b.weight()));
      assertThat(knots)
          .isSortedAccordingTo((a, b) -> Double.compare(a.probability(), b.probability()));
    }
  }

  @Test
  void the_mass_of_pairs_counts() {
    List<Pair> even =
        List.of(pair(10, false, 1), pair(20, true, 1), pair(20, false, 1), pair(30, true, 1));
    List<Pair> seldom =
        List.of(pair(10, false, 9), pair(20, true, 1), pair(20, false, 9), pair(30, true, 1));
    var weight = new MatchWeight(20);
    assertThat(both(even).probability(Stratum.DATE_AGREES_ALONE, weight))
        .isCloseTo(0.5, Offset.offset(1e-3));
    assertThat(both(seldom).probability(Stratum.DATE_AGREES_ALONE, weight))
        .isCloseTo(0.1, Offset.offset(1e-3));
  }

  private static Pair pair(double bits, boolean same, double mass) {
    return new Pair(
        new MatchWeight(bits), 0.5, Strength.LINK, Stratum.DATE_AGREES_ALONE, same, mass);
  }

  private static Calibration both(List<Pair> compared) {
    var pairs = new ArrayList<>(compared);
    pairs.addAll(pairs(10, Stratum.DATE_CONFLICTS_ALONE));
    return CalibrationFit.of(pairs);
  }
}
