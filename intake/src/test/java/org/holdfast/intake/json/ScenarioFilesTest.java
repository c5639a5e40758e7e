// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;

class ScenarioFilesTest {

  @Test
  void everyRegistryIsReadWhole() throws IOException {
    for (var scenario : Scenarios.read().all()) {
      var reading = RegistryJson.read(scenario.registry(), RegistryOptions.NONE);
      assertThat(reading.problems()).as(scenario.id()).isEmpty();
    }
  }

  @Test
  void everyManifestIsReadWholeUnlessItsCountIsWrong() throws IOException {
    for (var scenario : Scenarios.read().all()) {
      var readings = ManifestJson.read(scenario.manifest(), ManifestOptions.NONE);
      assertThat(readings).as(scenario.id()).hasSize(1);
      var codes = readings.getFirst().problems().stream().map(Problem::code).toList();
      if (scenario.counted()) {
        assertThat(codes).as(scenario.id()).isEmpty();
      } else {
        assertThat(codes).as(scenario.id()).containsExactly(Problem.Code.COUNT_MISMATCH);
      }
    }
  }
}
