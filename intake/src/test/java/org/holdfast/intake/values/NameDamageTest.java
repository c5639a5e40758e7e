// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class NameDamageTest {
  /// Each class of character that the patterns tell apart, and the last plain ones.
  private static final String EACH =
      "aZ\u00e9\u00c3\u00b1\u017f\u0180\u00aa\u00b5 -,.'?7&#\u0301\u00a9\u2019\u041f";

  @Test
  void aNameThatIsPlainIsNeverDamaged() {
    for (char first : EACH.toCharArray()) {
      for (char second : EACH.toCharArray()) {
        for (char third : EACH.toCharArray()) {
          String name = "" + first + second + third;
          assertThat(NameDamage.isIn(name)).as(name).isEqualTo(NameDamage.isFound(name));
        }
      }
    }
  }
}
