// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import com.code_intelligence.jazzer.junit.FuzzTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Coverage-guided fuzzing with the count of people as its oracle. In the build it runs on its
/// seeds; `JAZZER_FUZZ=1 mvn -pl intake -am test -Dtest=PaxlstFuzzTest` searches on.
class PaxlstFuzzTest {

  @MethodSource("seeds")
  @FuzzTest(maxDuration = "10m")
  void nobodyIsLost(byte[] bytes) {
    PersonOracle.check(bytes);
  }

  static java.util.stream.Stream<byte[]> seeds() {
    return Samples.CONFORMANT.stream().map(Samples::bytes);
  }
}
