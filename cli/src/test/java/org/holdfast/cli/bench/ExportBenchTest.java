// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.terminal.ExitCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

class ExportBenchTest {
  private static final ObjectMapper JSON = new ObjectMapper();

  @TempDir private Path folder;

  private CommandLineRun export(String name, String... options) {
    List<String> command = new ArrayList<>(List.of("bench", "export"));
    command.addAll(List.of(options));
    command.add(folder.resolve(name).toString());
    return CommandLineRun.of(folder.resolve("settings"), command.toArray(String[]::new));
  }

  private List<JsonNode> lines(String file) throws IOException {
    return Files.readAllLines(folder.resolve(file)).stream().map(JSON::readTree).toList();
  }

  @Test
  void everyPersonHasALineAndEverySeatATruth() throws IOException {
    CommandLineRun run = export("a", "--persons", "300", "--queries", "200", "--seed", "7");
    assertThat(run.code()).as(run.err()).isZero();
    List<JsonNode> registry = lines("a/registry.jsonl");
    assertThat(registry).hasSize(300);
    for (int i = 0; i < 300; i++) {
      assertThat(registry.get(i).get("index").asInt()).isEqualTo(i);
      assertThat(registry.get(i).get("names").size()).isPositive();
    }
    List<JsonNode> queries = lines("a/queries.jsonl");
    assertThat(queries).hasSize(200);
    List<JsonNode> positives = queries.stream().filter(q -> q.get("registered").isInt()).toList();
    assertThat(positives).hasSizeBetween(70, 130);
    assertThat(positives).allMatch(q -> q.get("registered").asInt() < 300);
    assertThat(queries)
        .filteredOn(q -> !q.get("registered").isInt())
        .allMatch(q -> q.get("registered").isNull());
  }

  @Test
  void theSeatOfARegisteredPersonIsTheirs() throws IOException {
    assertThat(export("a", "--persons", "300", "--queries", "200").code()).isZero();
    List<JsonNode> registry = lines("a/registry.jsonl");
    long sameNumber = 0;
    for (JsonNode query : lines("a/queries.jsonl")) {
      if (query.get("registered").isInt()) {
        JsonNode person = registry.get(query.get("registered").asInt());
        Optional<String> stated = number(query);
        sameNumber += stated.isPresent() && stated.equals(number(person)) ? 1 : 0;
      }
    }
    assertThat(sameNumber).isGreaterThan(20);
  }

  private static Optional<String> number(JsonNode identity) {
    JsonNode numbers = identity.get("aNumbers");
    return numbers.isEmpty() ? Optional.empty() : Optional.of(numbers.get(0).asString());
  }

  @Test
  void theSameSeedGivesTheSameBytes() throws IOException {
    assertThat(export("a", "--persons", "50", "--queries", "50", "--seed", "3").code()).isZero();
    assertThat(export("b", "--persons", "50", "--queries", "50", "--seed", "3").code()).isZero();
    for (String file : List.of("registry.jsonl", "queries.jsonl")) {
      assertThat(folder.resolve("a").resolve(file))
          .hasSameBinaryContentAs(folder.resolve("b").resolve(file));
    }
  }

  @Test
  void nothingIsWrittenBesideOtherFiles() throws IOException {
    Files.createDirectories(folder.resolve("a"));
    Files.writeString(folder.resolve("a/mine.txt"), "mine");
    CommandLineRun run = export("a");
    assertThat(run.code()).isEqualTo(ExitCode.CANNOT_CREATE.number());
    assertThat(run.err()).contains("not empty");
  }
}
