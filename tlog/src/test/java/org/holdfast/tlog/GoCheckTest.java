// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// Our logs, checked by golang.org/x/mod and none of our own code. `verify/go/run.sh` does more.
class GoCheckTest {
  @TempDir Path temp;

  @Test
  void go_accepts_every_log_and_proof_and_rejects_every_flipped_bit() throws Exception {
    GoModules.Ran modules = GoModules.run(GoModules.FOLDER, List.of("go", "mod", "download"));
    if (modules.status() != 0) {
      GoModules.notRun("the check of our logs by golang.org/x/mod", modules.output());
      return;
    }
    String program = temp.resolve("verify").toString();
    assertThat(GoModules.run(GoModules.FOLDER, List.of("go", "build", "-o", program, ".")))
        .extracting(GoModules.Ran::status)
        .isEqualTo(0);
    Path logs = temp.resolve("logs");
    PublishSamples.main(new String[] {logs.toString(), "1-70", "70000"});
    assertThat(verify(program, logs, List.of("check"), all(logs)))
        .contains("check logs=71 checkpoint=71 ")
        .contains(" accepted-mutations=0");
    assertThat(verify(program, logs, List.of("mutate", "1"), some(logs, 1, 2, 3)))
        .contains(" accepted-mutations=0");
    assertThat(verify(program, logs, List.of("mutate", "83"), some(logs, 70)))
        .contains(" accepted-mutations=0");
    assertThat(verify(program, logs, List.of("mutate", "99991"), some(logs, 70_000)))
        .contains(" accepted-mutations=0");
  }

  private static String verify(String program, Path logs, List<String> mode, List<String> dirs)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(List.of(program, mode.getFirst()));
    command.add(logs.resolve("vkey").toString());
    command.addAll(mode.subList(1, mode.size()));
    command.addAll(dirs);
    GoModules.Ran ran = GoModules.run(GoModules.FOLDER, command);
    assertThat(ran.status()).as(ran.output()).isEqualTo(0);
    System.out.print(ran.output());
    return ran.output();
  }

  private static List<String> all(Path logs) throws IOException {
    try (Stream<Path> dirs = Files.list(logs)) {
      return dirs.filter(Files::isDirectory).map(Path::toString).sorted().toList();
    }
  }

  private static List<String> some(Path logs, int... sizes) {
    List<String> dirs = new ArrayList<>();
    for (int size : sizes) {
      dirs.add(logs.resolve("log-" + size).toString());
    }
    return dirs;
  }
}
