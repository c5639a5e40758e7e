// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.screen;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.Samples;
import org.holdfast.cli.demo.SeededOperation;
import org.holdfast.linkage.Search;
import org.holdfast.tlog.digest.Sha256;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ScreenCommandTest {
  private static final String AT = "2026-03-12T02:06:30-04:00";

  @TempDir private Path folder;

  @BeforeEach
  void laySamples() throws IOException {
    for (String name :
        List.of(
            "registry.json",
            "registry.csv",
            "manifest.json",
            "manifest.csv",
            "manifest.edi",
            "manifest.xlsx",
            "orders.csv")) {
      Files.write(folder.resolve(name), Samples.bytes(name));
    }
  }

  private Path file(String name) {
    return folder.resolve(name);
  }

  private CommandLineRun run(String... arguments) {
    List<String> resolved = new ArrayList<>();
    for (String argument : arguments) {
      resolved.add(Files.exists(file(argument)) ? file(argument).toString() : argument);
    }
    return CommandLineRun.of(file("settings"), resolved.toArray(String[]::new));
  }

  private void replace(String name, String old, String with) throws IOException {
    String text = Files.readString(file(name));
    assertThat(text).contains(old);
    Files.writeString(file(name), text.replace(old, with));
  }

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "manifest.csv", "manifest.xlsx", "manifest.edi"})
  void everyFormatOfOneListGivesTheSameAnswers(String manifest) {
    List<String> arguments =
        new ArrayList<>(List.of("screen", manifest, "--registry", "registry.json"));
    if (manifest.endsWith(".edi")) {
      arguments.addAll(List.of("--orders", "orders.csv"));
    }
    arguments.addAll(List.of("--format", "csv"));
    CommandLineRun run = run(arguments.toArray(String[]::new));
    assertThat(run.code()).as(run.err()).isEqualTo(10);
    assertThat(run.out()).contains("BARRED_DESTINATION").contains("NOTHING_IN_FORCE");
    assertThat(run.out().lines().filter(line -> line.contains("HOLD")).count()).isPositive();
  }

  @Test
  void aListThatNamesNoOrdersIsHeldWithoutThem() {
    CommandLineRun run =
        run("screen", "manifest.edi", "--registry", "registry.json", "--format", "csv");
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out().lines().filter(line -> line.contains("NO_EXECUTABLE_ORDER")).count())
        .isPositive();
  }

  @Test
  void whereNothingIsFoundTheExitCodeIsZero() throws IOException {
    Files.writeString(
        file("one.csv"),
        Files.readString(file("manifest.csv"))
            .lines()
            .filter(line -> line.startsWith("operation") || line.contains("PALENCIA"))
            .map(line -> line.replace(",3,3,", ",1,3,"))
            .reduce("", (text, line) -> text + line + "\n"));
    CommandLineRun run = run("screen", "one.csv", "--registry", "registry.json");
    assertThat(run.code()).as(run.out() + run.err()).isZero();
    assertThat(run.out().toLowerCase(java.util.Locale.ROOT))
        .doesNotContain("clear ")
        .doesNotContain("safe");
  }

  /// One person listed twice: a person must look, so the shell is not told that nothing is held.
  @Test
  void whereAPersonMustDecideTheExitCodeIsTen() throws IOException {
    List<String> lines = Files.readAllLines(file("manifest.csv"));
    String once =
        lines.stream().filter(line -> line.contains("PALENCIA")).findFirst().orElseThrow();
    Files.writeString(
        file("twice.csv"),
        lines.getFirst()
            + "\n"
            + once.replace(",3,3,", ",2,3,")
            + "\n"
            + once.replace(",3,3,", ",2,4,")
            + "\n");
    CommandLineRun run =
        run("screen", "twice.csv", "--registry", "registry.json", "--format", "csv");
    assertThat(run.code()).as(run.out() + run.err()).isEqualTo(10);
    assertThat(run.out()).contains("REVIEW,DUPLICATE_SEAT").doesNotContain(",HOLD,");
  }

  /// A slip of an earlier question must not lie beside the answers of this one.
  @Test
  void aFolderThatHoldsSomethingIsNotWrittenTo() throws IOException {
    Path earlier = Files.createDirectory(file("answers")).resolve("earlier.slip");
    Files.writeString(earlier, "earlier");
    CommandLineRun run =
        run("screen", "manifest.csv", "--registry", "registry.json", "--out", "answers");
    assertThat(run.code()).isEqualTo(73);
    assertThat(run.out()).isEmpty();
    try (var inside = Files.list(file("answers"))) {
      assertThat(inside).containsExactly(earlier);
    }
  }

  @Test
  void anExplainedTableAddsToEachCandidateHowTheEvidenceAddsUpAndTakesNothingAway() {
    List<String> plain =
        run("screen", "manifest.json", "--registry", "registry.json", "--at", AT)
            .out()
            .lines()
            .toList();
    List<String> explained =
        run("screen", "manifest.json", "--registry", "registry.json", "--at", AT, "--explain")
            .out()
            .lines()
            .toList();
    assertThat(explained).containsSubsequence(plain).hasSizeGreaterThan(plain.size());
    assertThat(explained).anyMatch(line -> line.matches(" +prior +-19\\.9 .*"));
    assertThat(plain).noneMatch(line -> line.contains("prior"));
  }

  @Test
  void aWrongCountEndsInTwentyAndListsEverybody() throws IOException {
    replace("manifest.json", "\"declaredCount\": 3", "\"declaredCount\": 4");
    CommandLineRun run =
        run("screen", "manifest.json", "--registry", "registry.json", "--format", "json");
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.out())
        .contains("COUNT_MISMATCH")
        .contains("MURILLO")
        .contains("TAJIBOY")
        .contains("PALENCIA")
        .doesNotContain("\"NO_PROTECTION_FOUND\"");
  }

  @Test
  void aDeclaredCountFromTheUserMustAgree() {
    assertThat(
            run("screen", "manifest.csv", "--registry", "registry.json", "--declared", "3").code())
        .isEqualTo(10);
    assertThat(
            run("screen", "manifest.csv", "--registry", "registry.json", "--declared", "5").code())
        .isEqualTo(20);
  }

  /// The count is of one file, all operations in it together (docs/formats/manifest.md).
  @Test
  void aDeclaredCountIsOfAllOperationsInTheFile() throws IOException {
    String one = Files.readString(file("manifest.json"));
    Files.writeString(file("two.json"), "[" + one + "," + one + "]");
    assertThat(run("screen", "two.json", "--registry", "registry.json", "--declared", "6").code())
        .isEqualTo(10);
    assertThat(run("screen", "two.json", "--registry", "registry.json", "--declared", "3").code())
        .isEqualTo(20);
  }

  @Test
  void aDeclaredCountForSeveralFilesIsRefused() {
    CommandLineRun run =
        run(
            "screen",
            "manifest.json",
            "manifest.csv",
            "--registry",
            "registry.json",
            "--declared",
            "3");
    assertThat(run.code()).isEqualTo(64);
    assertThat(run.out()).isEmpty();
    assertThat(run.err()).contains("--declared speaks of one file and 2 were given");
  }

  @Test
  void aCsvRegistryNeedsItsCount() throws IOException {
    assertThat(run("screen", "manifest.json", "--registry", "registry.csv").code()).isEqualTo(10);
    replace("registry.csv", "#end,3\n", "");
    CommandLineRun without = run("screen", "manifest.json", "--registry", "registry.csv");
    assertThat(without.code()).isEqualTo(20);
    assertThat(without.out()).contains("#end");
    assertThat(
            run("screen", "manifest.json", "--registry", "registry.csv", "--registry-rows", "3")
                .code())
        .isEqualTo(10);
  }

  @Test
  void theWorstOperationDecides() throws IOException {
    replace("manifest.csv", "214305771", "21430");
    CommandLineRun run =
        run(
            "screen",
            "manifest.json",
            "manifest.csv",
            "--registry",
            "registry.json",
            "--format",
            "json");
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.out()).startsWith("[");
  }

  /// Large enough for the index, of which a small registry has no need.
  @Test
  void indexAndScanOfALargeRegistryGiveTheSameBytes() throws IOException {
    SeededOperation operation = SeededOperation.make(Search.FEW + 1000, 60);
    Files.writeString(file("large.json"), operation.registry());
    Files.writeString(file("list.csv"), operation.manifest());
    List<String> arguments =
        List.of("screen", "list.csv", "--registry", "large.json", "--at", SeededOperation.ASKED);
    CommandLineRun index = run(with(arguments, "--format", "json"));
    CommandLineRun scan = run(with(arguments, "--format", "json", "--exhaustive"));
    assertThat(index.code()).as(index.err()).isEqualTo(10);
    assertThat(scan.out()).isEqualTo(index.out());
    assertThat(index.out()).contains("\"LINK\"");
  }

  private static String[] with(List<String> arguments, String... more) {
    return Stream.concat(arguments.stream(), Stream.of(more)).toArray(String[]::new);
  }

  @Test
  void twoFormsOfTheScanGiveTheSameBytes() {
    CommandLineRun index =
        run("screen", "manifest.json", "--registry", "registry.json", "--format", "json");
    CommandLineRun scan =
        run(
            "screen",
            "manifest.json",
            "--registry",
            "registry.json",
            "--format",
            "json",
            "--exhaustive");
    assertThat(scan.out()).isEqualTo(index.out());
  }

  @Test
  void onlyASignedRegistryAskedNowGivesAnOkToTheCarrier() {
    CommandLineRun unsigned =
        run("screen", "manifest.json", "--registry", "registry.json", "--format", "cusres");
    assertThat(unsigned.out()).contains("1Z").contains("4Z").doesNotContain("0Z");

    CommandLineRun sign = run("registry", "sign", "registry.json");
    assertThat(sign.code()).as(sign.err()).isZero();
    CommandLineRun signed =
        run("screen", "manifest.json", "--registry", "registry.json", "--format", "cusres");
    assertThat(signed.out()).contains("0Z").contains("1Z");

    CommandLineRun past =
        run(
            "screen",
            "manifest.json",
            "--registry",
            "registry.json",
            "--format",
            "cusres",
            "--at",
            "2026-03-12T06:13:59Z");
    assertThat(past.out()).doesNotContain("0Z");
  }

  @Test
  void aRegistryAlteredAfterItWasSignedScreensNobody() throws IOException {
    assertThat(run("registry", "sign", "registry.json").code()).isZero();
    replace("registry.json", "\"removalTo\": [\"SLV\"]", "\"removalTo\": [\"HND\"]");
    CommandLineRun run = run("screen", "manifest.json", "--registry", "registry.json");
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.out()).contains("signature");
  }

  @Test
  void aStaleRegistryHoldsEverybodyAndSaysWhomToAsk() {
    CommandLineRun run =
        run(
            "screen",
            "manifest.json",
            "--registry",
            "registry.json",
            "--max-age",
            "PT5M",
            "--format",
            "json");
    assertThat(run.code()).isEqualTo(10);
    assertThat(run.out()).contains("STALE_SOURCE").contains("Ask whoever reads it");
    assertThat(run.out()).doesNotContain("\"NO_PROTECTION_FOUND\"");
  }

  @Test
  void everyFormAndTheSlipAreKeptInAnEmptyFolderOnly() throws IOException {
    String out = file("answers").toString();
    assertThat(run("screen", "manifest.json", "--registry", "registry.json", "--out", out).code())
        .isEqualTo(10);
    try (Stream<Path> files = Files.walk(file("answers"))) {
      assertThat(files.filter(Files::isRegularFile).map(f -> f.getFileName().toString()))
          .contains("RM-1.txt", "RM-1.json", "RM-1.csv", "RM-1.html", "RM-1.edi")
          .contains("RM-1.search.json")
          .anyMatch(name -> name.endsWith(".slip"))
          .anyMatch(name -> name.matches("RM-1-[0-9a-f]{12}\\.html"));
    }
    byte[] answer = Files.readAllBytes(file("answers/RM-1.json"));
    assertThat(Files.readString(file("answers/RM-1.search.json")))
        .contains("\"format\" : \"holdfast-search-proof-1\"", "\"cover\" : \"EVERY_ROW\"")
        .contains("\"answerSha256\" : \"" + Sha256.of(answer).hex())
        .doesNotContain("MURILLO");
    CommandLineRun again =
        run("screen", "manifest.json", "--registry", "registry.json", "--out", out);
    assertThat(again.code()).isEqualTo(73);
    assertThat(again.out()).isEmpty();
  }

  @Test
  void failuresEndAboveTwentyAndPrintNoAnswer() throws IOException {
    Files.writeString(file("bad.key"), "nothing\n", StandardCharsets.UTF_8);
    List<CommandLineRun> runs =
        List.of(
            run("screen", "no-such-file.json", "--registry", "registry.json"),
            run("screen", "manifest.json", "--registry", "no-such-file.json"),
            run("screen", "manifest.json"),
            run("screen", "--registry", "registry.json"),
            run("screen", "manifest.json", "--registry", "registry.json", "--at", "yesterday"),
            run("screen", "manifest.json", "--registry", "registry.json", "--max-age", "PT0S"),
            run("screen", "manifest.json", "--registry", "registry.json", "--format", "pdf"),
            run("screen", "manifest.json", "--registry", "registry.json", "--trust", "bad.key"),
            run(
                "screen",
                "manifest.json",
                "manifest.csv",
                "--registry",
                "registry.json",
                "--declared",
                "3"),
            run("nonsense"));
    assertThat(runs)
        .allSatisfy(run -> {
          assertThat(run.code()).isGreaterThan(20);
          assertThat(run.out()).isEmpty();
          assertThat(run.err()).startsWith("holdfast: ");
        });
  }

  @Test
  void errorsNameNobody() throws IOException {
    replace("manifest.csv", "1991-04-29", "29/04/91 or so");
    replace("manifest.csv", "A240-613-442", "A240-613-44200");
    CommandLineRun run =
        run("screen", "manifest.csv", "--registry", "registry.json", "--format", "table");
    assertThat(run.code()).isEqualTo(20);
    assertThat(run.out()).doesNotContain("29/04/91").doesNotContain("44200");
    assertThat(run.err()).doesNotContain("MURILLO").doesNotContain("29/04/91");
  }
}
