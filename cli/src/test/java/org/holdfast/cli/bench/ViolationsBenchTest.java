// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.cli.CommandLineRun;
import org.holdfast.cli.demo.SeededRemovals;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ViolationsBenchTest {
  @TempDir private Path folder;

  private static String list(SeededRemovals seeded) throws IOException {
    var list = new StringBuilder();
    seeded.write(list, 2_000);
    return list.toString();
  }

  @Test
  void the_same_seed_gives_the_same_files_and_they_are_whole() throws IOException {
    SeededRemovals seeded = SeededRemovals.make(7, 500);
    String list = list(seeded);
    assertThat(list(SeededRemovals.make(7, 500))).isEqualTo(list);
    assertThat(list(SeededRemovals.make(8, 500))).isNotEqualTo(list);

    Path registry = Files.writeString(folder.resolve("registry.json"), seeded.registry());
    Path removals = Files.writeString(folder.resolve("removals.csv"), list);
    CommandLineRun run =
        CommandLineRun.of(
            folder, "violations", removals.toString(), "--registry", registry.toString());
    assertThat(run.code()).as(run.out()).isEqualTo(10);
  }
}
