// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private static Path folder;

  private static CommandLineRun one = new CommandLineRun(-1, "", "");
  private static CommandLineRun two = new CommandLineRun(-1, "", "");

  @BeforeAll
  static void told() {
    one = demo("one");
    two = demo("two");
  }

  private static CommandLineRun demo(String name) {
    return CommandLineRun.of(
        folder.resolve("settings"),
        "demo",
        "--no-browser",
        "--exit",
        "--out",
        folder.resolve(name).toString());
  }

  private List<String> screen(Path list) {
    CommandLineRun run =
        CommandLineRun.of(
            folder.resolve("settings"),
            "screen",
            list.toString(),
            "--registry",
            folder.resolve("one/registry.json").toString(),
            "--at",
            "2026-03-12T02:14:00-04:00",
            "--format",
            "csv");
    return run.out().lines().toList();
  }

  @Test
  void everyCommandEndsAsTheStorySays() {
    assertThat(one.code()).as(one.err()).isZero();
    assertThat(one.out())
        .contains("$ holdfast screen RM-4101.edi")
        .contains("NOT SCREENED")
        .doesNotContain(folder + "/one/RM");
  }

  /// The record is new each time, with salts and keys of its own; what is answered is the same.
  @Test
  void itsAnswersAreTheSameEachTime() throws IOException {
    assertThat(answers(one.out())).isEqualTo(answers(two.out())).isNotEmpty();
    assertThat(sums("one")).isEqualTo(sums("two")).hasSizeGreaterThan(20);
  }

  private static String answers(String told) {
    return told.substring(told.indexOf("3. A PASSENGER"), told.indexOf("7. TWO TO WEAKEN"));
  }

  private List<String> sums(String name) throws IOException {
    return Files.readAllLines(folder.resolve(name).resolve("MANIFEST.sha256")).stream()
        .filter(line -> !line.matches(".{64}  (.*slips/|bundle/|log/|altered).*"))
        .toList();
  }

  @Test
  void itsSlipsItsBundleAndItsLogVerifyAndNothingVerifiesThatWasChanged() throws IOException {
    Path made = folder.resolve("two");
    List<Path> slips;
    try (Stream<Path> all = Files.list(made.resolve("slips"))) {
      slips = all.filter(slip -> slip.toString().endsWith(".slip")).toList();
    }
    assertThat(slips).hasSize(4);
    for (Path thing : concat(slips, made.resolve("bundle"), made.resolve("log"))) {
      CommandLineRun run = verify(thing);
      assertThat(run.code()).as(run.out() + run.err()).isZero();
    }
    for (Path file : List.of(slips.getFirst(), made.resolve("log/checkpoint"))) {
      byte[] bytes = Files.readAllBytes(file);
      bytes[bytes.length / 2] ^= 1;
      Files.write(file, bytes);
    }
    assertThat(verify(slips.getFirst()).code()).isNotZero();
    assertThat(verify(made.resolve("log")).code()).isNotZero();
  }

  private CommandLineRun verify(Path thing) {
    return CommandLineRun.of(folder.resolve("settings"), "verify", thing.toString());
  }

  private static List<Path> concat(List<Path> some, Path... more) {
    return Stream.concat(some.stream(), Stream.of(more)).toList();
  }

  @Test
  void oneChangedSeatChangesThatAnswerAlone() throws IOException {
    Path list = folder.resolve("one/RM-4103-corrected.csv");
    List<String> before = screen(list);
    List<String> lines = Files.readAllLines(list);
    String held = lines.get(4);
    String[] cells = held.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1);
    Files.writeString(
        list,
        String.join("\n", lines)
                .replace(cells[9], "\"QUIÑONEZ BARRIENTOS, ULISES\"")
                .replace(cells[10], "1969-02-03")
                .replace(cells[13], "298765001")
            + "\n");
    List<String> after = screen(list);
    assertThat(after).hasSameSizeAs(before);
    int changed = 0;
    for (int i = 0; i < before.size(); i++) {
      changed += before.get(i).equals(after.get(i)) ? 0 : 1;
    }
    assertThat(changed).isEqualTo(1);
  }
}
