// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.stories;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
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
      kill(ProcessHandle.of(postmaster(folder)).orElseThrow());
      String page = gate.get("/gate/RM-2043").body();
      assertThat(page).contains("could not check").doesNotContain("NO PROTECTION FOUND");
      assertThat(gate.get("/gate/RM-9999").status()).isEqualTo(503);
      assertThat(gate.get("/health").status()).isEqualTo(503);
    } finally {
      closed(desk);
    }
  }

  /// A server's processes outlive it for a moment, in which they still answer: all of them go.
  private static void kill(ProcessHandle server) {
    List<ProcessHandle> all =
        Stream.concat(Stream.of(server), server.children().toList().stream()).toList();
    all.forEach(ProcessHandle::destroyForcibly);
    all.forEach(process -> process.onExit().join());
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
