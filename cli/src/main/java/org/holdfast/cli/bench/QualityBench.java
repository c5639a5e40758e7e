// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.bench.quality.LevelEstimate;
import org.holdfast.bench.quality.QualityMeasurement;
import org.holdfast.bench.quality.QualityPlan;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.linkage.Calibration;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast bench quality`: how good the score is, on invented people.
@Command(
    name = "quality",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measure whom the score finds, at what cost, and what its probability is worth.",
    footer = {
      "",
      "People and seats are invented, half of the seats about registered people, misstated at fixed",
      "rates. A calibration and the weights of levels are estimated on a development split; whom",
      "the score finds, and how reliable its probability is, is measured on a test split, whose seeds",
      "are 1,000 higher. Nothing is fitted to the test split."
    })
final class QualityBench implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--persons",
      paramLabel = "N",
      description = "Registered persons of each split. Default: ${DEFAULT-VALUE}.")
  private int persons = 100_000;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "Seats of each split, at least 100. Default: ${DEFAULT-VALUE}.")
  private int queries = 80_000;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description =
          "What the development split follows from: its people from N, its seats from N + 1."
              + " Default: ${DEFAULT-VALUE}.")
  private long seed = 7;

  @Option(
      names = "--test-only",
      description = "Fit and estimate nothing: the test split alone, by the shipped calibration.")
  private boolean testOnly;

  QualityBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    if (persons < 1 || queries < QualityPlan.LEAST_QUERIES) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--persons is at least 1, --queries at least " + QualityPlan.LEAST_QUERIES);
    }
    var plan = new QualityPlan(seed, persons, queries);
    var measurement =
        new QualityMeasurement(plan, part -> terminal.err().println("  " + part + " ..."));
    var tables = new QualityTables(terminal.out());
    tables.plan(plan);
    if (testOnly) {
      tables.tested(measurement.tested());
      return ExitCode.NOTHING_HELD.number();
    }
    Calibration fitted = measurement.fitted();
    tables.tested(measurement.tested(fitted));
    tables.calibration(fitted);
    List<LevelEstimate> estimates = measurement.estimates();
    tables.estimates(estimates);
    return ExitCode.NOTHING_HELD.number();
  }
}
