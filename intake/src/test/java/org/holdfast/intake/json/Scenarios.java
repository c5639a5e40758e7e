// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.intake.received.ReceivedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// The scenarios of the law beside the repository, where they are.
record Scenarios(List<Scenario> all) {
  private static final Path FILE = Path.of("../../shared/scenarios/screening.json");

  /// One question: its registry and its manifest as files.
  record Scenario(String id, ReceivedFile registry, ReceivedFile manifest, boolean counted) {}

  /// Reads them; where they are absent the test is not run, and says so.
  static Scenarios read() throws IOException {
    assumeTrue(Files.exists(FILE), "NOT RUN: the scenarios are not beside the repository: " + FILE);
    var mapper = new ObjectMapper();
    var all = new ArrayList<Scenario>();
    for (JsonNode scenario : mapper.readTree(Files.readAllBytes(FILE)).get("scenarios")) {
      JsonNode manifest = scenario.get("manifest");
      all.add(
          new Scenario(
              scenario.get("id").asString(),
              file("registry.json", mapper.writeValueAsString(scenario.get("registry"))),
              file("manifest.json", mapper.writeValueAsString(manifest)),
              manifest.get("declaredCount").asInt() == manifest.get("seats").size()));
    }
    return new Scenarios(all);
  }

  private static ReceivedFile file(String name, String text) {
    return new ReceivedFile(name, text.getBytes(StandardCharsets.UTF_8));
  }
}
