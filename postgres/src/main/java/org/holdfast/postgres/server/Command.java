// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

  /// What a shell says of a program that is not there.
  private static final int NOT_FOUND = 127;

  /// Runs a program, and waits for its end.
  ///
  /// @param folder where it runs, and where its words are kept until it has ended
  static Command run(Path folder, List<String> words) {
    try {
      Path printed = Files.createTempFile(folder, "printed-", ".txt");
      try {
        ProcessBuilder builder = new ProcessBuilder(words).directory(folder.toFile());
        builder.redirectErrorStream(true).redirectOutput(printed.toFile());
        builder.redirectInput(ProcessBuilder.Redirect.from(Path.of("/dev/null").toFile()));
        builder.environment().keySet().removeIf(name -> name.startsWith("PG"));
        builder.environment().putAll(Map.of("LC_ALL", "C", "TZ", "UTC"));
        Optional<Process> process = started(builder);
        int status = process.isPresent() ? finish(process.get()) : NOT_FOUND;
        return new Command(status, Files.readString(printed, StandardCharsets.ISO_8859_1));
      } finally {
        Files.deleteIfExists(printed);
      }
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  /// Empty where this machine has no such program.
  private static Optional<Process> started(ProcessBuilder builder) {
    try {
      return Optional.of(builder.start());
    } catch (IOException e) {
      return Optional.empty();
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
}
