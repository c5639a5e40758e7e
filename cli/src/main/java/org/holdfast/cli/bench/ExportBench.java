// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.stream.Stream;
import org.holdfast.bench.misstatement.ErrorRates;
import org.holdfast.bench.misstatement.SeatWriter;
import org.holdfast.bench.people.Mixture;
import org.holdfast.bench.people.Population;
import org.holdfast.bench.query.Queries;
import org.holdfast.bench.query.Query;
import org.holdfast.cli.terminal.EmptyFolder;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast bench export`: the people and the seats that the linkage is measured on, as files, so
/// that other software can be measured on them too.
@Command(
    name = "export",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Write the people and seats of a measurement, for other software to be measured on.",
    description =
        "%nWrites registry.jsonl, a person a line, and queries.jsonl, a seat a line with the index of"
            + " the registered person who sits there, or null. Half of the seats are registered"
            + " people's. They are those of `holdfast bench linkage` with the same seed, of which the"
            + " first 2,000 do not count.%n")
final class ExportBench implements Callable<Integer> {
  /// A share of one half measures the loss best: only a registered person can be lost.
  private static final double POSITIVES = 0.5;

  private final Terminal terminal;

  @Option(
      names = "--persons",
      paramLabel = "N",
      description = "Registered persons. Default: ${DEFAULT-VALUE}.")
  private int persons = 100_000;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "Seats, those for warming up included. Default: ${DEFAULT-VALUE}.")
  private int queries = 12_000;

  @Option(
      names = "--seed",
      paramLabel = "S",
      description = "What everybody follows from. Default: ${DEFAULT-VALUE}.")
  private long seed = 7;

  @Parameters(paramLabel = "DIR", description = "The folder to write to, which must be empty.")
  private @Nullable Path folder;

  ExportBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Path to = emptyFolder();
    Population population = Population.of(seed, persons, Mixture.usual());
    writeRegistry(population, to.resolve("registry.jsonl"));
    writeQueries(population, to.resolve("queries.jsonl"));
    return ExitCode.NOTHING_HELD.number();
  }

  private void writeRegistry(Population population, Path file) throws IOException {
    try (BufferedWriter text = Files.newBufferedWriter(file);
        IdentityLines lines = IdentityLines.to(text)) {
      for (int i = 0; i < population.size(); i++) {
        lines.registered(i, population.person(i));
      }
    }
  }

  /// The seats of [org.holdfast.bench.linkage.IndexMeasurement], whose seed is the next one.
  private void writeQueries(Population population, Path file) throws IOException {
    Queries asked = new Queries(population, SeatWriter.at(ErrorRates.shipped()));
    try (BufferedWriter text = Files.newBufferedWriter(file);
        IdentityLines lines = IdentityLines.to(text);
        Stream<Query> all = asked.queries(seed + 1, queries, POSITIVES)) {
      all.forEach(query -> lines.asked(query.seat().identity(), query.truth()));
    }
  }

  private Path emptyFolder() throws IOException {
    if (folder == null) {
      throw new IllegalStateException("picocli demands the folder");
    }
    return EmptyFolder.at(terminal, folder);
  }
}
