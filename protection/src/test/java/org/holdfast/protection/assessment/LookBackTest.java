// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.protection.assessment.LookBack.Barred;
import org.holdfast.protection.assessment.LookBack.Knowledge;
import org.junit.jupiter.api.Test;

class LookBackTest {

  private static LookBack one(Barred barred, Knowledge known) {
    return new LookBack(barred, known, List.of());
  }

  @Test
  void several_protections_add_up_and_another_one_never_weakens() {
    List<LookBack> all = new ArrayList<>();
    for (Barred barred : Barred.values()) {
      for (Knowledge known : Knowledge.values()) {
        all.add(one(barred, known));
      }
    }
    for (LookBack first : all) {
      for (LookBack second : all) {
        LookBack together = LookBack.together(List.of(first, second));
        assertThat(together.barred()).isLessThanOrEqualTo(first.barred());
        assertThat(together.barred()).isIn(first.barred(), second.barred());
        assertThat(together).isEqualTo(LookBack.together(List.of(second, first)));
      }
    }
  }

  @Test
  void knowledge_is_asked_of_the_protections_that_decide() {
    assertThat(
            LookBack.together(
                    List.of(
                        one(Barred.YES, Knowledge.NOTHING_RECORDED),
                        one(Barred.NO, Knowledge.TRUE)))
                .knownToAgencyAtDeparture())
        .isEqualTo(Knowledge.NOTHING_RECORDED);
    assertThat(
            LookBack.together(
                    List.of(one(Barred.YES, Knowledge.FALSE), one(Barred.YES, Knowledge.TRUE)))
                .knownToAgencyAtDeparture())
        .isEqualTo(Knowledge.TRUE);
  }

  @Test
  void where_nothing_protected_nothing_was_barred_and_there_was_nothing_to_know() {
    assertThat(LookBack.together(List.of())).isEqualTo(one(Barred.NO, Knowledge.NOTHING_RECORDED));
  }

  @Test
  void a_removal_that_nothing_ordered_was_barred() {
    assertThat(
            LookBack.of(Cases.movement("US-TX>HND", "2025-07-16T10:20", Cases.more("order=none")))
                .barred())
        .isEqualTo(Barred.YES);
    assertThat(
            LookBack.of(Cases.movement("US-TX>HND", "2025-07-16T10:20", Cases.more(""))).barred())
        .isEqualTo(Barred.NO);
  }
}
