// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.junit.jupiter.api.Test;

class WeightsTest {
  private static Weights weights(double[] same, double[] others) {
    var weights = new Weights();
    for (double bits : same) {
      weights.count(bits, true);
    }
    for (double bits : others) {
      weights.count(bits, false);
    }
    return weights;
  }

  @Test
  void a_weight_that_is_the_threshold_reaches_it() {
    Weights weights = weights(new double[] {12, 11.99}, new double[] {-3.5});
    assertThat(weights.from(12)).isEqualTo(new Found(1, 0));
    assertThat(weights.from(11.75)).isEqualTo(new Found(2, 0));
    assertThat(weights.between(-3.5, 12)).isEqualTo(new Found(1, 1));
  }

  @Test
  void precision_recall_and_their_harmonic_mean_are_those_of_the_textbook() {
    Found found = new Found(3, 1);
    assertThat(found.precision()).isEqualTo(0.75);
    assertThat(found.recall(6)).isEqualTo(0.5);
    assertThat(found.f1(6)).isEqualTo(0.6, within(1e-12));
  }

  @Test
  void the_best_threshold_parts_what_can_be_parted() {
    Weights weights = weights(new double[] {20, 15, 14}, new double[] {13, 9, 8});
    assertThat(weights.best(0, 3)).isEqualTo(14);
    assertThat(weights.from(weights.best(0, 3)).f1(3)).isEqualTo(1);
  }

  @Test
  void no_threshold_below_the_floor_is_tried() {
    assertThat(weights(new double[] {2}, new double[] {}).best(6, 1)).isGreaterThanOrEqualTo(6);
  }

  @Test
  void what_is_told_right_has_no_error_and_what_is_told_wrong_has_all_of_it() {
    assertThat(weights(new double[] {40}, new double[] {}).calibrationError(0, -10))
        .isEqualTo(0, within(1e-6));
    assertThat(weights(new double[] {}, new double[] {40}).calibrationError(0, -10))
        .isEqualTo(1, within(1e-6));
  }
}
