// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Map;
import org.holdfast.linkage.Calibration.Knot;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.candidate.Comparison.State;
import org.holdfast.linkage.candidate.MatchWeight;
import org.junit.jupiter.api.Test;

class CalibrationTest {

  private static final Calibration BY_HAND =
      new Calibration(
          Map.of(
              Stratum.BIRTH_DATE_COMPARED,
              List.of(knot(10, 0.2), knot(20, 0.8), knot(30, 0.8), knot(31, 0.999)),
              Stratum.BIRTH_DATE_NOT_COMPARED,
              List.of(knot(12, 0.5))));

  private static Knot knot(double bits, double probability) {
    return new Knot(new MatchWeight(bits), probability);
  }

  private static double at(double bits) {
    return BY_HAND.probability(Stratum.BIRTH_DATE_COMPARED, new MatchWeight(bits));
  }

  @Test
  void between_two_knots_log_odds_are_interpolated() {
    assertThat(at(10)).isEqualTo(0.2);
    assertThat(at(15)).isEqualTo(0.5, within(1e-12));
    assertThat(at(25)).isEqualTo(0.8, within(1e-12));
    assertThat(at(31)).isEqualTo(0.999);
  }

  @Test
  void beyond_the_ends_it_stays_as_it_is() {
    assertThat(at(-40)).isEqualTo(0.2);
    assertThat(at(90)).isEqualTo(0.999);
    assertThat(BY_HAND.probability(Stratum.BIRTH_DATE_NOT_COMPARED, new MatchWeight(3)))
        .isEqualTo(0.5);
  }

  @Test
  void it_never_falls_as_the_weight_grows() {
    double before = 0;
    for (int step = -100; step <= 4000; step++) {
      double now = at(step / 100.0);
      assertThat(now).as("%d hundredths of a bit", step).isGreaterThanOrEqualTo(before);
      before = now;
    }
  }

  @Test
  void a_table_that_falls_or_lacks_a_stratum_is_refused() {
    List<Knot> one = List.of(knot(12, 0.5));
    assertThatIllegalArgumentException()
        .isThrownBy(() -> new Calibration(Map.of(Stratum.BIRTH_DATE_COMPARED, one)));
    for (List<Knot> wrong :
        List.of(
            List.of(knot(1, 0.5), knot(2, 0.4)),
            List.of(knot(2, 0.4), knot(2, 0.5)),
            List.of(knot(3, 0.4), knot(2, 0.5)))) {
      assertThatIllegalArgumentException()
          .isThrownBy(() ->
              new Calibration(
                  Map.of(
                      Stratum.BIRTH_DATE_COMPARED, one, Stratum.BIRTH_DATE_NOT_COMPARED, wrong)));
    }
    assertThatIllegalArgumentException().isThrownBy(() -> knot(1, 1));
    assertThatIllegalArgumentException().isThrownBy(() -> knot(Double.NaN, 0.5));
  }

  @Test
  void a_near_year_cannot_be_compared() {
    assertThat(Stratum.of(State.CONFLICTS)).isEqualTo(Stratum.BIRTH_DATE_COMPARED);
    assertThat(Stratum.of(State.CANNOT_COMPARE)).isEqualTo(Stratum.BIRTH_DATE_NOT_COMPARED);
  }
}
