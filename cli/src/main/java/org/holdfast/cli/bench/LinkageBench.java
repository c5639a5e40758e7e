// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import org.holdfast.bench.linkage.BatchMeasurement;
import org.holdfast.bench.linkage.Found;
import org.holdfast.bench.linkage.IndexMeasurement;
import org.holdfast.bench.people.Culture;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast bench linkage`: the index on invented people, and whether it loses anybody.
@Command(
    name = "linkage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header =
        "Measure the index of the registry on invented people, and hold it against a full scan.",
    footer = {
      "",
      "Half of the queries are about registered people, misstated at fixed rates. Times are of one",
      "thread, after 2,000 queries that do not count. A loss ends with exit code 70."
    })
final class LinkageBench implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--persons",
      paramLabel = "N",
      description = "Registered persons, at most 16,777,216. Default: ${DEFAULT-VALUE}.")
  private int persons = 1_000_000;

  @Option(
      names = "--queries",
      paramLabel = "N",
      description = "Queries that are timed. Default: ${DEFAULT-VALUE}.")
  private int queries = 10_000;

  @Option(
      names = "--held",
      paramLabel = "N",
      description =
          "How many queries are held against a full scan as well. Default: ${DEFAULT-VALUE}.")
  private int held = 200;

  @Option(
      names = "--compared",
      paramLabel = "N",
      description =
          "How many queries are held against a comparison with everybody, which has no bound and takes some microseconds a person. Default: ${DEFAULT-VALUE}.")
  private int compared = 0;

  @Option(
      names = "--batch",
      paramLabel = "N",
      description =
          "Link N seats in one go on all processors, in place of single queries; --held then says how many are asked about one by one as well.")
  private int batch = 0;

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What people and queries follow from. Default: ${DEFAULT-VALUE}.")
  private long seed = 7;

  LinkageBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws InterruptedException {
    if (persons < 1 || queries < 1 || held < 0 || compared < 0 || batch < 0) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--persons and --queries are at least 1, --held, --compared and --batch at least 0");
    }
    if (batch > 0) {
      return link();
    }
    IndexMeasurement measured =
        IndexMeasurement.of(
            new IndexMeasurement.Plan(seed, persons, queries, held, compared),
            System::nanoTime,
            part -> terminal.err().println("  " + part + " ..."));
    print(measured);
    int lost = measured.scan().lost() + measured.plain().lost();
    if (lost > 0) {
      throw new CommandFailure(
          ExitCode.SOFTWARE, lost + " answers differ from those of a scan of everybody");
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private Integer link() throws InterruptedException {
    int processors = Runtime.getRuntime().availableProcessors();
    try (ExecutorService executor = Executors.newFixedThreadPool(processors)) {
      BatchMeasurement measured =
          BatchMeasurement.of(
              new BatchMeasurement.Plan(seed, persons, batch, held),
              executor,
              System::nanoTime,
              part -> terminal.err().println("  " + part + " ..."));
      line("persons %,d, seats %,d, seed %d, %d threads", persons, batch, seed, processors);
      line("build    %.1f s, the invention of the people included", measured.buildSeconds());
      line(
          "batch    %.1f s, %.1f s of it the invention of the seats; %,.0f seats a second, %,d candidates",
          measured.seconds(),
          measured.inventionSeconds(),
          batch / measured.seconds(),
          measured.candidates());
      line("memory   %s", PeakMemory.ofThisProcess());
      line(
          "loss     %d of %,d answers differ from those of one question at a time",
          measured.held().lost(), measured.held().queries());
      if (measured.held().lost() > 0) {
        throw new CommandFailure(ExitCode.SOFTWARE, "the batch answers otherwise");
      }
      return ExitCode.NOTHING_HELD.number();
    }
  }

  private void print(IndexMeasurement measured) {
    line("persons %,d, queries %,d, seed %d", persons, queries, seed);
    line(
        "build    %.1f s, the invention of the people included; %.0f bytes a person in use",
        measured.buildSeconds(), (double) measured.bytes() / persons);
    line(
        "file     written in %.2f s, opened and verified in %.2f s; %,d bytes",
        measured.file().writeSeconds(), measured.file().openSeconds(), measured.file().bytes());
    line(
        "query    p50 %.3f ms, p90 %.3f ms, p99 %.3f ms, p99.9 %.3f ms; %,.0f a second on one thread",
        measured.latencies().percentile(0.5),
        measured.latencies().percentile(0.9),
        measured.latencies().percentile(0.99),
        measured.latencies().percentile(0.999),
        measured.latencies().perSecond());
    line(
        "work     %.1f persons compared in full, %.2f candidates a query; %d queries read every row",
        measured.compared(), measured.candidates(), measured.scanned());
    line(
        "loss     %d of %,d answers differ from the full scan's, %d of %,d from a comparison with everybody",
        measured.scan().lost(),
        measured.scan().queries(),
        measured.plain().lost(),
        measured.plain().queries());
    print("all", measured.found());
    Map<Culture, Found> byCulture = new TreeMap<>(measured.byCulture());
    byCulture.forEach((culture, found) -> print(culture.name(), found));
  }

  private void print(String stratum, Found found) {
    line(
        "%-14s recall %.4f of %,d registered; %.1f reviews per 1,000 of %,d others, %.1f by a near number alone",
        stratum,
        found.recall(),
        found.registered(),
        found.reviewsPerThousand(),
        found.others(),
        found.nearNumbersPerThousand());
  }

  private void line(String form, Object... values) {
    terminal.out().printf(Locale.ROOT, form + "%n", values);
  }
}
