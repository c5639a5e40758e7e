// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;

/// A desk that is open until the process is told to end.
final class OpenDesk {
  private static final Duration LONGEST = Duration.ofSeconds(20);

  private OpenDesk() {}

  /// What is done with a desk once it answers, before it is said to be ready.
  interface Opening {
    /// Does it.
    void with(DeskServer server) throws IOException, InterruptedException;

    /// Done when the desk is closed.
    default void afterwards() throws IOException {}
  }

  /// Opens a desk, says that it is ready, and closes it cleanly when the process is told to end.
  static void keep(Terminal terminal, ServeSettings settings, Opening opening)
      throws IOException, InterruptedException {
    CountDownLatch end = new CountDownLatch(1);
    CountDownLatch closed = new CountDownLatch(1);
    Runtime.getRuntime()
        .addShutdownHook(
            Thread.ofPlatform()
                .unstarted(() -> {
                  end.countDown();
                  await(closed, terminal);
                }));
    try {
      try (DeskServer server = DeskServer.start(settings)) {
        opening.with(server);
        terminal.err().flush();
        terminal.out().println("ready " + server.address());
        terminal.out().flush();
        end.await();
        terminal.err().println("Closing the desk.");
      } finally {
        opening.afterwards();
      }
    } finally {
      closed.countDown();
    }
  }

  private static void await(CountDownLatch closed, Terminal terminal) {
    try {
      if (!closed.await(LONGEST.toSeconds(), TimeUnit.SECONDS)) {
        terminal.err().println("holdfast: the desk did not close in time; the record is whole.");
        terminal.err().flush();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
