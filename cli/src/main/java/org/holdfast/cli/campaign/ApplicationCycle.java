// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.TimeUnit;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Login;
import org.jspecify.annotations.Nullable;

/// An application at work in a process of its own, until it is killed.
///
/// @param epoch the record
/// @param login how the application logs in
/// @param random how it falls
record ApplicationCycle(Epoch epoch, Login login, SplittableRandom random) {
  /// How long a step is waited for before the application is killed anyhow, seconds.
  private static final int PATIENCE = 12;

  /// Works, and is killed.
  ///
  /// @param step where it halts; null for a random time
  /// @return where it was killed: a step, or `RANDOM`; or what went wrong
  String run(@Nullable Step step) throws IOException, InterruptedException {
    Process process =
        new ProcessBuilder(command())
            .redirectError(ProcessBuilder.Redirect.to(epoch.folder().resolve("said.txt").toFile()))
            .start();
    try (OutputStream to = process.getOutputStream()) {
      to.write(orders(step).getBytes(StandardCharsets.UTF_8));
    }
    int ready = process.getInputStream().read();
    if (step == null && ready >= 0) {
      process.waitFor(20 + random.nextInt(600), TimeUnit.MILLISECONDS);
    } else {
      process.waitFor(PATIENCE, TimeUnit.SECONDS);
    }
    boolean alone = !process.isAlive();
    process.destroyForcibly();
    int status = process.waitFor();
    quiet();
    if (!alone) {
      return "RANDOM";
    }
    return step != null && status == Application.HALTED ? step.name() : "it ended with " + status;
  }

  private static List<String> command() {
    Path java = Path.of(System.getProperty("java.home", ""), "bin", "java");
    return List.of(
        java.toString(),
        "-XX:TieredStopAtLevel=1",
        "-XX:+UseSerialGC",
        "-Xshare:auto",
        "-Xmx256m",
        "-cp",
        System.getProperty("java.class.path", ""),
        Application.class.getName());
  }

  private String orders(@Nullable Step step) {
    return String.join(
        "\n",
        epoch.folder().toString(),
        epoch.programs().toString(),
        login.url(),
        login.role(),
        login.password(),
        Long.toString(random.nextLong()),
        step == null ? "RANDOM" : step.name(),
        (1 + random.nextInt(Trap.most(step))) + "\n");
  }

  /// Waits until the server has done with what the application had asked: a commit that is under
  /// way is carried out.
  private void quiet() throws InterruptedException {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      while (true) {
        try (ResultSet row =
            statement.executeQuery(
                "SELECT count(*) FROM pg_stat_activity"
                    + " WHERE usename = current_user AND pid <> pg_backend_pid()")) {
          row.next();
          if (row.getLong(1) == 0) {
            return;
          }
        }
        Thread.sleep(10);
      }
    } catch (SQLException e) {
      throw new IllegalStateException("the server cannot be asked");
    }
  }
}
