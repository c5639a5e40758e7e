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
    for (int first : EACH.chars().toArray()) {
      for (int second : EACH.chars().toArray()) {
        for (int third : EACH.chars().toArray()) {
          String name =
              Character.toString(first) + Character.toString(second) + Character.toString(third);
          assertThat(NameDamage.isIn(name)).as(name).isEqualTo(NameDamage.isFound(name));
        }
      }
    }
  }
}
