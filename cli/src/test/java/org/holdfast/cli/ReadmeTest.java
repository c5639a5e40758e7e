// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Iterator;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// What the README shows is what is printed.
class ReadmeTest {
  @TempDir private Path folder;

  @Test
  void theExampleIsPrintedByTheDemo() throws IOException {
    CommandLineRun run =
        CommandLineRun.of(
            folder.resolve("settings"),
            "demo",
            "--no-browser",
            "--exit",
            "--out",
            folder.resolve("demo").toString());
    Iterator<String> printed = run.out().lines().iterator();
    for (String line : example()) {
      if (line.equals("...")) {
        continue;
      }
      boolean found = false;
      while (!found && printed.hasNext()) {
        found = printed.next().equals(line);
      }
      assertThat(found).as(line).isTrue();
    }
  }

  private static List<String> example() throws IOException {
    List<String> lines =
        Files.readAllLines(Path.of("../README.md")).stream()
            .dropWhile(line -> !line.startsWith("$ holdfast screen"))
            .takeWhile(line -> !line.equals("```"))
            .toList();
    assertThat(lines).hasSizeGreaterThan(10);
    return lines;
  }
}
