// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/// Kills a server with SIGKILL: its first process and all its children.
///
/// A reader would get this wrong: nothing is deleted, and the next start comes only after the last
/// child has ended (a harness that deletes `postmaster.pid` under living children destroys what it
/// means to test).
final class KilledServer {
  private static final int PATIENCE = 20;

  private KilledServer() {}

  /// Kills the server of a data folder.
  static void kill(Path home) {
    try {
      Path pid = home.resolve("cluster").resolve("postmaster.pid");
      ProcessHandle first =
          ProcessHandle.of(Long.parseLong(Files.readAllLines(pid).getFirst().strip()))
              .orElseThrow();
      List<ProcessHandle> all = Stream.concat(Stream.of(first), first.descendants()).toList();
      List<ProcessHandle> killed = all.stream().filter(ProcessHandle::destroyForcibly).toList();
      for (ProcessHandle one : killed) {
        one.onExit().get(PATIENCE, TimeUnit.SECONDS);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (ExecutionException | TimeoutException e) {
      throw new IllegalStateException("a process of the server outlived SIGKILL", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
