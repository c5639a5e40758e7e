// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.violations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.holdfast.cli.CommandLineRun;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/// Cases that courts have described, on invented people: `registry.json`, `removals.csv` and, for
/// each removal, what must be found of it, in `cases.csv`. A lawyer can add one to the three.
class ViolationsCommandTest {
  @TempDir private Path folder;

  @BeforeEach
  void laySamples() throws IOException {
    for (String name : List.of("registry.json", "removals.csv")) {
      Files.write(folder.resolve(name), resource(name));
    }
  }

  private static byte[] resource(String name) {
    try (InputStream in = ViolationsCommandTest.class.getResourceAsStream(name)) {
      if (in == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private CommandLineRun run(String... further) {
    List<String> line = new ArrayList<>(List.of("violations", file("removals.csv")));
    line.addAll(List.of("--registry", file("registry.json")));
    line.addAll(List.of(further));
    return CommandLineRun.of(folder.resolve("settings"), line.toArray(String[]::new));
  }

  private String file(String name) {
    return folder.resolve(name).toString();
  }

  private void keep(String... removals) throws IOException {
    List<String> lines = Files.readAllLines(Path.of(file("removals.csv")));
    List<String> kept = new ArrayList<>(List.of(lines.getFirst()));
    for (String removal : removals) {
      lines.stream().filter(line -> line.startsWith(removal + ",")).forEach(kept::add);
    }
    assertThat(kept).hasSize(removals.length + 1);
    kept.add("#end," + removals.length);
    Files.write(Path.of(file("removals.csv")), kept);
  }

  private static Stream<JsonNode> each(JsonNode array) {
    Iterator<JsonNode> all = array.iterator();
    return StreamSupport.stream(((Iterable<JsonNode>) () -> all).spliterator(), false);
  }

  @ParameterizedTest(name = "{0}: {4}")
  @CsvFileSource(resources = "cases.csv", numLinesToSkip = 1)
  void each_case_is_found_for_what_it_is(
      String removal,
      String outcome,
      @Nullable String grounds,
      @Nullable String modes,
      String why,
      String source)
      throws IOException {
    assertThat(List.of(why, source)).noneMatch(String::isBlank);
    keep(removal);
    JsonNode report = JsonMapper.shared().readTree(run("--format", "json").out());
    if (outcome.equals("NONE_FOUND")) {
      assertThat(report.at("/counts/noneFound").intValue()).isEqualTo(1);
      assertThat(report.at("/findings").size()).isZero();
      return;
    }
    JsonNode finding = report.at("/findings/0");
    assertThat(finding.at("/outcome").stringValue()).isEqualTo(outcome);
    assertThat(
            each(finding.at("/grounds"))
                .map(ground ->
                    ground.at("/protection").stringValue("-")
                        + "="
                        + ground.at("/barred").stringValue())
                .collect(Collectors.joining(";")))
        .isEqualTo(grounds == null ? "" : grounds);
    assertThat(
            each(finding.at("/proposed"))
                .map(proposal -> proposal.at("/mode").stringValue())
                .distinct()
                .collect(Collectors.joining(";")))
        .isEqualTo(modes == null ? "" : modes);
  }

  @Test
  void the_shell_is_told_the_gravest_thing() throws IOException {
    assertThat(run().code()).isEqualTo(20);
    keep("somebody-else", "other-country");
    assertThat(run().code()).isZero();
    keep("somebody-else");
    laySamples();
    keep("aea", "somebody-else");
    assertThat(run().code()).isEqualTo(10);
  }

  @Test
  void a_count_that_differs_is_told_and_those_who_are_there_are_judged() throws IOException {
    keep("aea");
    CommandLineRun run = run("--declared", "2", "--format", "json");
    assertThat(run.code()).isEqualTo(20);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.at("/problems/0/code").stringValue()).isEqualTo("COUNT_MISMATCH");
    assertThat(report.at("/counts/apparentViolation").intValue()).isEqualTo(1);
  }

  @Test
  void a_registry_that_is_not_whole_judges_nothing() throws IOException {
    Path registry = Path.of(file("registry.json"));
    Files.writeString(
        registry, Files.readString(registry).replace("\"events\": 1", "\"events\": 2"));
    CommandLineRun run = run("--format", "json");
    assertThat(run.code()).isEqualTo(20);
    JsonNode report = JsonMapper.shared().readTree(run.out());
    assertThat(report.at("/counts/notChecked").intValue())
        .isEqualTo(report.at("/counts/parsed").intValue());
  }

  @Test
  void what_the_registry_learned_afterwards_is_left_out_where_that_is_asked() throws IOException {
    keep("entered-late");
    assertThat(run().code()).isEqualTo(10);
    assertThat(run("--as-of", "2026-01-10T08:00:00-05:00").code()).isZero();
    assertThat(run("--as-of", "2026-01-20T09:00:00-05:00").code()).isEqualTo(10);
  }

  @ParameterizedTest
  @ValueSource(strings = {"table", "json", "csv", "html"})
  void the_same_files_give_the_same_bytes_and_standard_error_nothing_personal(String format) {
    CommandLineRun first = run("--format", format);
    assertThat(run("--format", format).out()).isEqualTo(first.out());
    assertThat(first.err()).isEmpty();
    assertThat(first.out()).contains("X1").doesNotContain("knew");
  }

  @Test
  void what_is_certain_stands_before_what_is_not() {
    String table = run().out();
    assertThat(table.lines().findFirst().orElseThrow())
        .startsWith("30 removals: 15 apparent violations, 7 possible violations, 4 not checked, 4");
    assertThat(table.indexOf("APPARENT VIOLATIONS"))
        .isLessThan(table.indexOf("POSSIBLE VIOLATIONS"));
    assertThat(table.indexOf("POSSIBLE VIOLATIONS")).isLessThan(table.indexOf("NOT CHECKED ("));
  }

  @Test
  void aCaseIsOpenedFromAFindingAndNamesNobody() throws IOException {
    String first =
        run("--format", "csv")
            .out()
            .lines()
            .filter(line -> line.contains("APPARENT_VIOLATION"))
            .map(line -> line.split(",", 2)[0])
            .findFirst()
            .orElseThrow();
    CommandLineRun opened = run("--open-case", first);
    assertThat(opened.out()).contains("\"cause\" : \"VIOLATION\"", "removal " + first);
    for (String line : Files.readAllLines(Path.of(file("removals.csv")))) {
      for (String cell : line.split("\"", -1)) {
        if (cell.matches("[A-ZÑÁÉÍÓÚ' -]{6,}, [A-ZÑÁÉÍÓÚ' -]+")) {
          assertThat(opened.out()).doesNotContain(cell);
        }
      }
    }
    Path file = folder.resolve("case.json");
    Files.writeString(file, opened.out());
    CommandLineRun shown =
        CommandLineRun.of(folder.resolve("settings"), "case", file.toString(), "--brief");
    assertThat(shown.code()).as(shown.err()).isZero();
    assertThat(run("--open-case", "nobody").code()).isEqualTo(65);
  }
}
