// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class LengthOfTimeTest {

  @ParameterizedTest(name = "{0}: {3}")
  @CsvFileSource(resources = "length-of-time.csv", numLinesToSkip = 1)
  void whatIsLeftIsRoundedDownAndAnAgeIsRoundedUp(
      String length, String left, String age, String why) {
    Duration duration = Duration.parse(length);
    assertThat(LengthOfTime.atLeast(duration).words().english()).as(why).isEqualTo(left);
    assertThat(LengthOfTime.atMost(duration).words().english()).as(why).isEqualTo(age);
  }

  @Test
  void anAgeNeverLooksYoungerThanItIsAndWhatIsLeftNeverLonger() {
    for (long seconds = 0; seconds < 200_000; seconds += 7) {
      Duration length = Duration.ofSeconds(seconds);
      assertThat(LengthOfTime.atLeast(length).rounded()).isLessThanOrEqualTo(length);
      assertThat(LengthOfTime.atMost(length).rounded()).isGreaterThanOrEqualTo(length);
    }
  }
}
