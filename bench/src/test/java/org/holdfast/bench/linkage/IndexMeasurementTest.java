// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.linkage;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.ArrayList;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

class IndexMeasurementTest {

  @Test
  void the_index_loses_nobody_and_finds_most_registered_people() {
    var parts = new ArrayList<String>();
    var plan = new IndexMeasurement.Plan(3, 3000, 400, 400, 60);
    IndexMeasurement measured = IndexMeasurement.of(plan, System::nanoTime, parts::add);
    assertThat(measured.scan()).isEqualTo(new IndexMeasurement.Held(400, 0));
    assertThat(measured.plain()).isEqualTo(new IndexMeasurement.Held(60, 0));
    Found all = measured.found();
    assertThat(all.registered() + all.others()).isEqualTo(400);
    assertThat(all.recall()).isGreaterThan(0.95);
    assertThat(all.reviewsPerThousand()).isLessThan(200);
    assertThat(measured.compared()).isLessThan(100);
    assertThat(measured.bytes() / 3000).isBetween(50L, 5000L);
    assertThat(measured.file().bytes()).isBetween(measured.bytes() / 2, 2 * measured.bytes());
    assertThat(measured.file().openSeconds()).isPositive();
    assertThat(parts).contains("building the index", "asking");
  }

  @Test
  void percentiles_are_by_the_nearest_rank() {
    var latencies = new Latencies(LongStream.rangeClosed(1, 200).map(i -> i * 1000).toArray());
    assertThat(latencies.percentile(0.5)).isEqualTo(0.1, within(1e-9));
    assertThat(latencies.percentile(0.99)).isEqualTo(0.198, within(1e-9));
    assertThat(latencies.percentile(1)).isEqualTo(0.2, within(1e-9));
    assertThat(latencies.perSecond()).isEqualTo(200 / 0.0201, within(1e-3));
  }

  @Test
  void nothing_timed_is_no_measurement() {
    assertThatThrownBy(() -> new Latencies(new long[0]))
        .isInstanceOf(IllegalArgumentException.class);
  }
}
