// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.scenarios;

import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.intake.received.ReceivedFile;
import tools.jackson.core.JacksonException;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Reads scenario files: screenings under `scenarios`, status reports under `fixtures`.
final class ScenarioFile {

  /// A name that stands twice would be lost here, before the readers of the parts could refuse it.
  private static final JsonMapper STRICT =
      JsonMapper.builder()
          .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
          .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
          .build();

  private ScenarioFile() {}

  /// The cases of a file.
  static List<Scenario> parse(ReceivedFile file) {
    JsonNode root;
    try {
      root = STRICT.readTree(file.bytes());
    } catch (JacksonException e) {
      throw unreadable(file, "it is not JSON, or a name stands twice in it");
    }
    boolean reports = root.path("fixtures").isArray();
    JsonNode cases = root.isArray() ? root : root.path(reports ? "fixtures" : "scenarios");
    if (!cases.isArray() || cases.isEmpty()) {
      throw unreadable(file, "it has no list named scenarios or fixtures");
    }
    List<Scenario> scenarios = new ArrayList<>();
    for (JsonNode node : cases) {
      scenarios.add(reports ? ReportScenario.of(file, node) : ScreeningScenario.of(file, node));
    }
    return scenarios;
  }

  /// A text that a case must have.
  static String text(ReceivedFile file, JsonNode node, String field) {
    JsonNode value = node.path(field);
    if (!value.isString()) {
      throw unreadable(file, "a case lacks " + field);
    }
    return value.stringValue();
  }

  /// The failure that a file cannot be read.
  static CommandFailure unreadable(ReceivedFile file, String why) {
    return new CommandFailure(
        ExitCode.NO_INPUT, file.name() + " cannot be read as scenarios: " + why + ".");
  }
}
