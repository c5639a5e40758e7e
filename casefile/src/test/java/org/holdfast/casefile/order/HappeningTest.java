// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.order;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Arrays;
import org.holdfast.legaltime.Moment;
import org.junit.jupiter.api.Test;

class HappeningTest {
  private static final Instant MAY = Instant.parse("2027-05-01T12:00:00Z");

  @Test
  void nothingIsKnownBeforeItCanHaveHappened() {
    Happening early = new Happening(new Moment.At(MAY), MAY.minusSeconds(1));
    assertThat(early.knownBy(MAY.minusSeconds(1))).isFalse();
    assertThat(early.knownBy(MAY)).isTrue();
    assertThat(new Happening(new Moment.At(MAY), MAY.plusSeconds(1)).knownBy(MAY)).isFalse();
  }

  @Test
  void aPaperReturnsNobody() {
    assertThat(Arrays.stream(Verb.values()).filter(Verb::answeredByFiling))
        .containsExactlyInAnyOrder(
            Verb.REPORT, Verb.FILE_PLAN, Verb.NOTIFY, Verb.ENUMERATE, Verb.OTHER);
  }
}
