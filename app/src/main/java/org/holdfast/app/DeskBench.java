// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.web.start.DeskServer;
import org.holdfast.web.start.ServeSettings;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast bench desk`: from an order saved to the held seat on every open screen.
@Command(
    name = "desk",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measure the desk: from a new order saved to the held seat on every open screen.",
    footer = {
      "",
      "Everything is as in use: PostgreSQL with every commit on disk, the record, the watch, the pages",
      "by HTTP. A round saves one order for one person who sits in one seat; it ends when every screen",
      "was told and the gate's page says HOLD for that seat. The notification is recorded by then."
    })
final class DeskBench implements Callable<Integer> {
  private static final int WARMING = 10;

  private final Terminal terminal;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A new folder for the record; it is kept, and used again by a later run.")
  private Path out = Path.of(".");

  @Option(names = "--persons", description = "Registered persons. Default: ${DEFAULT-VALUE}.")
  private int persons = 1_000_000;

  @Option(
      names = "--seats",
      description = "Open seats, 50 an operation. Default: ${DEFAULT-VALUE}.")
  private int seats = 10_000;

  @Option(names = "--screens", description = "Open screens. Default: ${DEFAULT-VALUE}.")
  private int screens = 20;

  @Option(names = "--rounds", description = "Rounds that count. Default: ${DEFAULT-VALUE}.")
  private int rounds = 50;

  DeskBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    if (rounds + WARMING > seats / SeededDesk.SEATS) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "Each round is for an operation of its own: --seats must be at least "
              + (rounds + WARMING) * SeededDesk.SEATS
              + ".");
    }
    SeededDesk seeded = new SeededDesk(terminal.at(out), persons, seats);
    seeded.seed(line -> terminal.err().println(line));
    ServeSettings settings =
        new ServeSettings(terminal.at(out), null, 0, ZoneId.of("UTC"), false, terminal.clock());
    long begun = System.nanoTime();
    try (DeskServer server = DeskServer.start(settings)) {
      say(
          String.format(
              Locale.ROOT, "opened, and everybody answered once, in %.1f s", seconds(begun)));
      List<Double> taken = new ArrayList<>();
      try (Screens open = Screens.open(server.address(), SeededDesk.PASSWORD, screens)) {
        for (int round = -WARMING; round < rounds; round++) {
          double one = seeded.round(server, open, round + WARMING);
          if (round >= 0) {
            taken.add(one);
          }
        }
      }
      report(taken);
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private void report(List<Double> taken) {
    double[] sorted = taken.stream().mapToDouble(Double::doubleValue).sorted().toArray();
    say(
        String.format(
            Locale.ROOT,
            "%,d persons, %,d open seats, %d screens, %d rounds after %d that do not count",
            persons,
            seats,
            screens,
            sorted.length,
            WARMING));
    say(
        String.format(
            Locale.ROOT,
            "from saved to held on every screen, ms: median %.0f, 95th of a hundred %.0f, most %.0f",
            sorted[sorted.length / 2],
            sorted[(int) (sorted.length * 0.95)],
            Arrays.stream(sorted).max().orElse(0)));
  }

  private void say(String line) {
    terminal.out().println(line);
    terminal.out().flush();
  }

  private static double seconds(long since) {
    return Duration.ofNanos(System.nanoTime() - since).toMillis() / 1000.0;
  }
}
