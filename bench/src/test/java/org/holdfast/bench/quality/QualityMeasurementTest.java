// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.bench.people.Culture;
import org.holdfast.linkage.Calibration;
import org.holdfast.linkage.LinkageModel;
import org.junit.jupiter.api.Test;

class QualityMeasurementTest {

  private static final QualityPlan PLAN = new QualityPlan(3, 2000, 600);

  @Test
  void the_splits_share_no_seed() {
    assertThat(List.of(PLAN.development().people(), PLAN.development().queries()))
        .doesNotContain(PLAN.test().people(), PLAN.test().queries());
    assertThatIllegalArgumentException().isThrownBy(() -> new QualityPlan(3, 0, 600));
    assertThatIllegalArgumentException().isThrownBy(() -> new QualityPlan(3, 2000, 10));
  }

  @Test
  void two_thousand_people_are_measured_whole() {
    var parts = new ArrayList<String>();
    var measurement = new QualityMeasurement(PLAN, parts::add);
    Calibration fitted = measurement.fitted();
    QualityMeasurement.Tested tested = measurement.tested(fitted);
    assertThat(parts).hasSize(2);
    List<ReviewCurve.Row> rows = tested.curve().rows();
    AsShipped all = rows.getFirst().shipped();
    assertThat(all.registered() + all.others()).isEqualTo(PLAN.queries());
    assertThat(all.found()).isGreaterThan((int) (0.95 * all.registered()));
    assertThat(all.linked()).isLessThanOrEqualTo(all.found());
    assertThat(all.falselyLinked()).isLessThanOrEqualTo(all.reviewed());
    assertThat(rows.stream().skip(1).limit(Culture.values().length))
        .extracting(row -> row.shipped().registered())
        .matches(counts -> counts.stream().mapToInt(n -> n).sum() == all.registered());
    for (ReviewCurve.Row row : rows) {
      assertThat(row.at()).isSortedAccordingTo((a, b) -> Integer.compare(a.found(), b.found()));
    }
    for (QualityMeasurement.Row row : tested.reliability()) {
      assertThat(row.fitted()).hasSize(1);
      assertThat(row.summed().pairs()).isEqualTo(row.shipped().pairs());
    }
    assertThat(tested.reliability().getFirst().fitted().getFirst().equalCount()).isLessThan(0.2);
  }

  @Test
  void without_a_fit_the_shipped_calibration_stands_alone() {
    QualityMeasurement.Tested tested = new QualityMeasurement(PLAN, _ -> {}).tested();
    assertThat(tested.reliability()).allSatisfy(row -> assertThat(row.fitted()).isEmpty());
  }

  /// At least the commonest levels are found by labels, by the mixture and by the model alike.
  @Test
  void weights_of_common_levels_are_near_those_of_the_model() {
    List<LevelEstimate> estimates =
        Estimation.of(Split.of(PLAN.development(), PLAN), LinkageModel.shipped(), 200_000);
    for (String key : List.of("BIRTH_DATE.SAME", "SEX.SAME", "NATIONALITY.SAME")) {
      LevelEstimate estimate = of(key, estimates);
      assertThat(estimate.byLabels()).as(key).isCloseTo(estimate.shipped(), within(2.0));
      assertThat(estimate.byMixture()).as(key).isCloseTo(estimate.byLabels(), within(1.0));
    }
    assertThat(estimates)
        .extracting(LevelEstimate::key)
        .contains("NAME.SAME")
        .doesNotContain("SEX.NOT_STATED");
    assertThat(of("A_NUMBER.SAME", estimates).isLeast()).isTrue();
  }

  private static LevelEstimate of(String key, List<LevelEstimate> estimates) {
    return estimates.stream().filter(one -> one.key().equals(key)).findFirst().orElseThrow();
  }
}
