// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.stream.Stream;
import org.holdfast.casefile.record.Role;
import org.holdfast.web.desk.DeskClient;
import org.holdfast.web.desk.RunningDesk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/// The database is killed under a desk: what was answered last is not shown as an answer any more.
class DatabaseGoneTest {
  @Test
  void everybodyIsOnHoldOnceTheRecordCannotBeAsked(@TempDir Path folder) throws IOException {
    RunningDesk desk = RunningDesk.begin(folder);
    try {
      desk.admit("berta", Role.GATE);
      Instant now = desk.now();
      desk.register(StoryFiles.registry(now));
      desk.list(StoryFiles.list("RM-2043", now.plus(Duration.ofHours(3))));
      DeskClient gate = desk.signIn("berta");
      assertThat(gate.get("/gate/RM-2043").body()).contains("NO PROTECTION FOUND");
      assertThat(ProcessHandle.of(postmaster(folder)).orElseThrow().destroyForcibly()).isTrue();
      String page = gate.get("/gate/RM-2043").body();
      assertThat(page).contains("could not check").doesNotContain("NO PROTECTION FOUND");
      assertThat(gate.get("/gate/RM-9999").status()).isEqualTo(503);
      assertThat(gate.get("/health").status()).isEqualTo(503);
    } finally {
      closed(desk);
    }
  }

  /// The process that the server wrote into its folder.
  private static long postmaster(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      Path file = all.filter(path -> path.endsWith("postmaster.pid")).findFirst().orElseThrow();
      return Long.parseLong(Files.readAllLines(file).getFirst().strip());
    }
  }

  private static void closed(RunningDesk desk) {
    try {
      desk.close();
    } catch (RuntimeException e) {
      // A server that was killed cannot be stopped, and says so.
      assertThat(e).isInstanceOf(org.holdfast.postgres.DatabaseFailure.class);
    }
  }
}
