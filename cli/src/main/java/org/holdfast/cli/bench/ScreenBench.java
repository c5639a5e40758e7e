// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.cli.demo.SeededOperation;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast bench screen`: the check as a user meets it, from the start of the process to its
/// exit.
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Time `holdfast screen`, whole process, on seeded invented people.")
final class ScreenBench implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--persons",
      paramLabel = "N",
      description = "Registered persons. Default: ${DEFAULT-VALUE}.")
  private int persons = 100_000;

  @Option(
      names = "--seats",
      paramLabel = "N",
      description = "Seats of the operation. Default: ${DEFAULT-VALUE}.")
  private int seats = 200;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs that count, after one that does not. Default: ${DEFAULT-VALUE}.")
  private int runs = 5;

  ScreenBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("holdfast-bench-");
    try {
      measure(folder);
    } finally {
      Files.deleteIfExists(folder.resolve("registry.json"));
      Files.deleteIfExists(folder.resolve("manifest.csv"));
      Files.deleteIfExists(folder);
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private void measure(Path folder) throws IOException, InterruptedException {
    SeededOperation operation = SeededOperation.make(persons, seats);
    Path registry = write(folder.resolve("registry.json"), operation.registry());
    Path manifest = write(folder.resolve("manifest.csv"), operation.manifest());
    List<String> line = line(registry, manifest);
    double first = WholeProcess.seconds(line, ExitCode.HELD);
    double[] counted = new double[runs];
    for (int i = 0; i < runs; i++) {
      counted[i] = WholeProcess.seconds(line, ExitCode.HELD);
    }
    Arrays.sort(counted);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "screen: %,d seats against %,d persons, registry of %,d bytes, %d runs after one of %.2f s%n",
            seats,
            persons,
            Files.size(registry),
            runs,
            first);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "wall-clock seconds, whole process: min %.2f, median %.2f, max %.2f%n",
            counted[0],
            counted[runs / 2],
            counted[runs - 1]);
  }

  private static List<String> line(Path registry, Path manifest) {
    return List.of(
        "screen",
        manifest.toString(),
        "--registry",
        registry.toString(),
        "--at",
        SeededOperation.ASKED,
        "--format",
        "json");
  }

  private static Path write(Path file, String text) throws IOException {
    return Files.writeString(file, text, StandardCharsets.UTF_8);
  }
}
