// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.intake.received.ReceivedFile;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.core.JsonPointer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/// A report that raises nothing, changed in one place or a few: `report-checks.tsv`.
///
/// Whoever adds a row says in `change` what differs from `report-checks-base.json`: a path, `=` and
/// a value in JSON; several are parted by ` && `; `-` for a place in a list adds to it. In `expect`
/// stand the problems, each as `CODE@at`, parted by commas.
class ReportChecksTest {
  private static final ObjectMapper MAPPER = new ObjectMapper();

  /// One row of the table.
  record Row(String id, String change, List<String> expect, String why) {
    static Row of(String line) {
      String[] cells = line.split("\t", -1);
      List<String> expect =
          cells[2].isEmpty() ? List.of() : List.of(cells[2].split(",(?=[A-Z_]{6,}@)", -1));
      return new Row(cells[0], cells[1], expect, cells[3]);
    }

    @Override
    public String toString() {
      return id + ": " + why;
    }
  }

  static Stream<Row> rows() throws IOException {
    return text("report-checks.tsv").lines().skip(1).map(Row::of);
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void every_problem_is_raised_and_no_other(Row row) throws IOException {
    JsonNode file = MAPPER.readTree(text("report-checks-base.json"));
    Stream.of(row.change().split(" && ", -1))
        .filter(change -> !change.isEmpty())
        .forEach(change -> change(file, change));
    Reading<ReadCase> reading =
        CaseJson.read(
            new ReceivedFile("case.json", file.toString().getBytes(StandardCharsets.UTF_8)));
    assertThat(reading.problems()).isEmpty();
    var verdict = ReportCheck.of(reading.value().submission(Instant.MAX).orElseThrow());
    assertThat(verdict.problems().stream().map(one -> one.code() + "@" + one.at()))
        .containsExactlyInAnyOrderElementsOf(row.expect());
  }

  private static void change(JsonNode file, String change) {
    int equals = change.indexOf('=');
    JsonPointer path = JsonPointer.compile(change.substring(0, equals));
    JsonNode value = MAPPER.readTree(change.substring(equals + 1));
    String name = path.last().getMatchingProperty();
    switch (file.at(path.head())) {
      case ObjectNode object -> object.set(name, value);
      case ArrayNode list when name.equals("-") -> list.add(value);
      case ArrayNode list -> list.set(Integer.parseInt(name), value);
      case JsonNode other -> throw new IllegalArgumentException("no place: " + other);
    }
  }

  private static String text(String name) throws IOException {
    try (InputStream in = ReportChecksTest.class.getResourceAsStream(name)) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8);
    }
  }
}
