// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.DatabaseFailure.Fault;

/// A program that was run to its end.
///
/// @param status 0 where it succeeded
/// @param words what it printed
record Command(int status, String words) {
  /// Longer than the longest recovery seen, seconds.
  private static final int PATIENCE = 300;

  /// Runs a PostgreSQL program as a user that is not root.
  ///
  /// PostgreSQL refuses to run as root. `unshare -U` gives it a user namespace in which it is
  /// nobody, while files stay root's and owner-only.
  static Command run(Path folder, List<String> words) {
    List<String> all = new ArrayList<>();
    if (isRoot()) {
      if (start(folder, List.of("unshare", "-U", "true")).status() != 0) {
        throw new DatabaseFailure(Fault.ROOT_NOT_GIVEN_UP);
      }
      all.addAll(List.of("unshare", "-U"));
    }
    all.addAll(words);
    return start(folder, all);
  }

  private static Command start(Path folder, List<String> words) {
    try {
      Path printed = Files.createTempFile(folder, "printed-", ".txt");
      try {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        int status = finish(builder.start());
        return new Command(status, Files.readString(printed, StandardCharsets.ISO_8859_1));
      } finally {
        Files.deleteIfExists(printed);
      }
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  private static int finish(Process process) {
    try {
      if (process.waitFor(PATIENCE, TimeUnit.SECONDS)) {
        return process.exitValue();
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
    process.destroy();
    throw new DatabaseFailure(Fault.NOT_STARTED);
  }

  private static boolean isRoot() {
    return "root".equals(System.getProperty("user.name"));
  }
}
