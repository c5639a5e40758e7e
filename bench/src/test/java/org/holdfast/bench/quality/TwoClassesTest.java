// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.HashMap;
import java.util.Map;
import java.util.Random;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.junit.jupiter.api.Test;

class TwoClassesTest {

  private static final long SEED = 20250507;

  private static final Map<String, Double> M =
      Map.of(
          "NAME.SAME", 0.7,
          "NAME.ONE_EDIT", 0.2,
          "NAME.DIFFERS", 0.1,
          "SEX.SAME", 0.98,
          "SEX.DIFFERS", 0.02,
          "NATIONALITY.SAME", 0.9,
          "NATIONALITY.DIFFERS", 0.1);

  private static final Map<String, Double> U =
      Map.of(
          "NAME.SAME", 0.01,
          "NAME.ONE_EDIT", 0.02,
          "NAME.DIFFERS", 0.97,
          "SEX.SAME", 0.5,
          "SEX.DIFFERS", 0.5,
          "NATIONALITY.SAME", 0.25,
          "NATIONALITY.DIFFERS", 0.75);

  @Test
  void it_finds_m_without_being_told_who_is_who() {
    var random = new Random(SEED);
    var patterns = new HashMap<Map<Field, String>, Long>();
    for (int i = 0; i < 100_000; i++) {
      Map<String, Double> law = random.nextDouble() < 0.08 ? M : U;
      var levels = new HashMap<Field, String>();
      levels.put(Field.NAME, drawn(law, random, "NAME.SAME", "NAME.ONE_EDIT", "NAME.DIFFERS"));
      levels.put(Field.SEX, drawn(law, random, "SEX.SAME", "SEX.DIFFERS"));
      if (random.nextInt(4) > 0) {
        levels.put(
            Field.NATIONALITY, drawn(law, random, "NATIONALITY.SAME", "NATIONALITY.DIFFERS"));
      }
      patterns.merge(levels, 1L, Long::sum);
    }
    TwoClasses found = TwoClasses.fit(patterns, key -> 0.5, key -> U.getOrDefault(key, 0.0));
    assertThat(found.share()).as("seed %d", SEED).isEqualTo(0.08, within(0.01));
    M.forEach((key, m) -> assertThat(found.m().get(key)).as(key).isEqualTo(m, within(0.04)));
  }

  private static String drawn(Map<String, Double> law, Random random, String... levels) {
    double left = random.nextDouble();
    for (String level : levels) {
      left -= law.getOrDefault(level, 0.0);
      if (left < 0) {
        return level;
      }
    }
    return levels[levels.length - 1];
  }
}
