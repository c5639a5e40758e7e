// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;

/// Where the story leaves what it makes, so that each thing is found where people look for it.
final class DemoOutput {
  /// The record itself, which goes on changing, and whose keys are secret.
  static final String RECORD = "record";

  private static final String SLIPS = "slips";

  private DemoOutput() {}

  /// Puts the slips of all answers into one folder.
  static void gatherSlips(Path folder) {
    try (Stream<Path> all = Files.walk(folder.resolve("answers"))) {
      Path slips = Files.createDirectories(folder.resolve(SLIPS));
      for (Path one : all.filter(DemoOutput::isOfSlips).sorted().toList()) {
        Files.copy(one, slips.resolve(one.getFileName().toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static boolean isOfSlips(Path path) {
    Path parent = path.getParent();
    return Files.isRegularFile(path) && parent != null && parent.endsWith(SLIPS);
  }

  /// The name of the slip of an operation.
  static String slipOf(Path folder, String operation) {
    try (Stream<Path> slips = Files.list(folder.resolve(SLIPS))) {
      List<String> names =
          slips
              .map(slip -> slip.getFileName().toString())
              .filter(name -> name.startsWith(operation) && name.endsWith(".slip"))
              .toList();
      return names.getFirst();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Copies the published log out of the record's folder.
  static void copyLog(Path folder) {
    Path from = folder.resolve(RECORD).resolve("log");
    Path to = folder.resolve("log");
    try (Stream<Path> all = Files.walk(from)) {
      for (Path one : all.toList()) {
        Files.copy(one, to.resolve(from.relativize(one).toString()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes what a command answered.
  static void write(Path folder, String file, String text) {
    try {
      Files.writeString(folder.resolve(file), text, StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// Writes a slip whose answer somebody has changed.
  static void alter(Path folder, String slip, String altered) {
    try {
      String text = Files.readString(folder.resolve(slip), StandardCharsets.UTF_8);
      Files.writeString(
          folder.resolve(altered),
          text.replace("answer: HOLD", "answer: NO_PROTECTION_FOUND"),
          StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
