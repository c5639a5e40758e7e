// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.cli.Holdfast;
import org.holdfast.cli.demo.SeededOperation;
import org.holdfast.cli.terminal.Terminal;

/// Runs the main job once on invented people, so that the JVM can keep what it loaded and linked
/// for later starts (JEP 483). The launcher starts it after a build; nothing that it makes is kept.
///
/// A reader would get this wrong: it changes no answer. Without it the same code runs, only slower.
public final class Rehearsal {
  private static final int PERSONS = 1_000;
  private static final int SEATS = 20;

  private Rehearsal() {}

  /// Rehearses and ends the process: 0 where every command did what it should.
  public static void main(String[] arguments) throws IOException {
    Path folder = Files.createTempDirectory("holdfast-rehearsal-");
    boolean rehearsed;
    try {
      rehearsed = rehearse(folder);
    } finally {
      delete(folder);
    }
    System.exit(rehearsed ? 0 : 1);
  }

  private static boolean rehearse(Path folder) throws IOException {
    Holdfast holdfast = new Holdfast(silent(folder));
    boolean told = holdfast.run(List.of("demo", "--no-browser", "--exit", "--out", "demo")) == 0;
    SeededOperation operation = SeededOperation.make(PERSONS, SEATS);
    Files.writeString(folder.resolve("registry.json"), operation.registry());
    Files.writeString(folder.resolve("manifest.csv"), operation.manifest());
    int held =
        holdfast.run(
            List.of(
                "screen",
                "manifest.csv",
                "--registry",
                "registry.json",
                "--at",
                SeededOperation.ASKED,
                "--format",
                "json"));
    return told && held == 10;
  }

  private static Terminal silent(Path folder) {
    return new Terminal(nowhere(), nowhere(), Clock.systemUTC(), folder, folder, false, 100);
  }

  private static PrintStream nowhere() {
    return new PrintStream(OutputStream.nullOutputStream(), false, StandardCharsets.UTF_8);
  }

  /// Deletes a folder with everything in it.
  static void delete(Path folder) throws IOException {
    try (Stream<Path> inside = Files.walk(folder)) {
      for (Path path : inside.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(path);
      }
    }
  }
}
