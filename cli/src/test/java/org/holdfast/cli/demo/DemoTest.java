// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.cli.CommandLineRun;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DemoTest {
  @TempDir private Path folder;

  private CommandLineRun demo(String name) {
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
    CommandLineRun run = demo("one");
    assertThat(run.code()).as(run.err()).isZero();
    assertThat(run.out())
        .contains("$ holdfast screen RM-4101.edi")
        .contains("NOT SCREENED")
        .doesNotContain(folder + "/one/RM");
  }

  @Test
  void itIsTheSameEachTime() throws IOException {
    assertThat(demo("one").out().replace("/one", "/two")).isEqualTo(demo("two").out());
    assertThat(Files.readString(folder.resolve("one/MANIFEST.sha256")))
        .isEqualTo(Files.readString(folder.resolve("two/MANIFEST.sha256")));
  }

  @Test
  void oneChangedSeatChangesThatAnswerAlone() throws IOException {
    assertThat(demo("one").code()).isZero();
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
