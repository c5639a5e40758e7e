// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.IOException;
import java.io.Writer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.cli.demo.SeededRemovals;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast bench violations`: the look back as a user meets it, from the start of the process to
/// its exit, on removals whose people somebody has confirmed.
@Command(
    name = "violations",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Time `holdfast violations`, whole process, on seeded invented people.")
final class ViolationsBench implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--removals",
      paramLabel = "N",
      description = "Executed removals. Default: ${DEFAULT-VALUE}.")
  private int removals = 1_000_000;

  @Option(
      names = "--protections",
      paramLabel = "N",
      description = "Registered persons, each with one protection. Default: ${DEFAULT-VALUE}.")
  private int protections = 100_000;

  @Option(
      names = "--runs",
      paramLabel = "N",
      description = "Runs, all of which count. Default: ${DEFAULT-VALUE}.")
  private int runs = 1;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "What everything follows from. Default: ${DEFAULT-VALUE}.")
  private long seed = 7;

  ViolationsBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Path folder = Files.createTempDirectory("holdfast-bench-");
    try {
      measure(folder.resolve("registry.json"), folder.resolve("removals.csv"));
    } finally {
      Files.deleteIfExists(folder.resolve("registry.json"));
      Files.deleteIfExists(folder.resolve("removals.csv"));
      Files.deleteIfExists(folder);
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private void measure(Path registry, Path list) throws IOException, InterruptedException {
    SeededRemovals seeded = SeededRemovals.make(seed, protections);
    Files.writeString(registry, seeded.registry());
    try (Writer writer = Files.newBufferedWriter(list)) {
      seeded.write(writer, removals);
    }
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "violations: %,d removals (%,d bytes) against %,d protections (%,d bytes), seed %d%n",
            removals,
            Files.size(list),
            protections,
            Files.size(registry),
            seed);
    double[] seconds = new double[runs];
    for (int i = 0; i < runs; i++) {
      seconds[i] =
          WholeProcess.seconds(
              List.of(
                  "violations",
                  list.toString(),
                  "--registry",
                  registry.toString(),
                  "--format",
                  "csv"),
              ExitCode.HELD);
    }
    Arrays.sort(seconds);
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "wall-clock seconds, whole process, CSV out, %d runs: min %.1f, median %.1f, max %.1f%n",
            runs,
            seconds[0],
            seconds[runs / 2],
            seconds[runs - 1]);
  }
}
