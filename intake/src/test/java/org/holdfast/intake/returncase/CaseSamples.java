// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ReceivedFile;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Sample cases of invented people.
final class CaseSamples {
  private static final Path REPORTS = Path.of("../../shared/scenarios/status-report-checks.json");

  /// The small one that `docs/formats/case.md` shows.
  static final String SMALL = text("case.json");

  /// One that has every field of the format.
  static final String FULL = text("every-field.json");

  private CaseSamples() {}

  static Reading<ReadCase> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Reading<ReadCase> read(byte[] bytes) {
    return CaseJson.read(new ReceivedFile("case.json", bytes));
  }

  /// The full sample with the first of some words replaced by others.
  static String with(String find, String replace) {
    int at = FULL.indexOf(find);
    if (at < 0) {
      throw new IllegalArgumentException("the sample does not have what is replaced: " + find);
    }
    return FULL.substring(0, at) + replace + FULL.substring(at + find.length());
  }

  /// The reports of the scenarios; where they are absent the test is not run, and says so.
  static List<JsonNode> reports() throws IOException {
    assumeTrue(
        Files.exists(REPORTS), "NOT RUN: the scenarios are not beside the repository: " + REPORTS);
    var all = new ArrayList<JsonNode>();
    new ObjectMapper().readTree(Files.readAllBytes(REPORTS)).get("fixtures").forEach(all::add);
    return all;
  }

  static String text(String name) {
    try (var in = Objects.requireNonNull(CaseSamples.class.getResourceAsStream(name), name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
