// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Go, and other people's Go modules, where this machine has them.
final class GoModules {
  /// Our Go program and the list of pinned modules.
  static final Path FOLDER = Path.of("..", "verify", "go").toAbsolutePath().normalize();

  private static final Pattern DIR = Pattern.compile("\"Dir\": \"([^\"]+)\"");

  private GoModules() {}

  /// What a command said.
  record Ran(int status, String output) {}

  static Ran run(Path folder, List<String> command) throws IOException, InterruptedException {
    Path output = Files.createTempFile("go", ".log");
    try {
      Process process =
          new ProcessBuilder(command)
              .directory(folder.toFile())
              .redirectErrorStream(true)
              .redirectOutput(output.toFile())
              .start();
      if (!process.waitFor(120, TimeUnit.SECONDS)) {
        process.destroyForcibly();
        return new Ran(-1, "no answer within 120 seconds");
      }
      return new Ran(process.exitValue(), Files.readString(output, StandardCharsets.UTF_8));
    } catch (IOException e) {
      return new Ran(-1, "not on the PATH: " + command.getFirst());
    } finally {
      Files.delete(output);
    }
  }

  /// The folder of a module in the version that `peers.txt` pins; empty where it cannot be had.
  static Optional<Path> module(String path) throws IOException, InterruptedException {
    for (String line : Files.readAllLines(FOLDER.resolve("peers.txt"))) {
      if (line.startsWith(path + " ")) {
        Ran ran = run(FOLDER, List.of("go", "mod", "download", "-json", line.replace(' ', '@')));
        Matcher dir = DIR.matcher(ran.output());
        return ran.status() == 0 && dir.find()
            ? Optional.of(Path.of(dir.group(1)))
            : Optional.empty();
      }
    }
    throw new IllegalArgumentException("peers.txt does not name " + path);
  }

  /// Nothing is skipped in silence.
  static void notRun(String what, String why) {
    System.out.println("NOT RUN: " + what + ": " + why.strip());
  }
}
