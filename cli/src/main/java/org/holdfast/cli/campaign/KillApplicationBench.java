// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.local.LocalDatabase;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast bench kill-application`: an application is halted at each step, over and over.
@Command(
    name = "kill-application",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Halt an application that records and publishes, and see that nothing is lost.",
    footer = {
      "",
      "At random times by SIGKILL, and at each step of sealing, recording, erasing and publishing.",
      "DIR/results.tsv has a line for each cycle; the same command goes on where it ended. Anything",
      "that does not hold ends with exit code 70."
    })
public final class KillApplicationBench implements Callable<Integer> {
  private static final int CYCLES_OF_AN_EPOCH = 40;

  private final Terminal terminal;

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "Cycles, in all. Default: ${DEFAULT-VALUE}.")
  private int cycles = 1_000;

  @Mixin private CampaignPlace place = new CampaignPlace();

  /// @param terminal where it runs
  public KillApplicationBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Campaign campaign = place.campaign(terminal);
    Results results = campaign.results();
    while (results.counted() < cycles && results.faulty() == 0) {
      Epoch epoch = campaign.next();
      try (LocalDatabase server = LocalDatabase.open(epoch.home(), epoch.programs(), 0)) {
        founded(epoch, server);
        int left = (int) Math.min(CYCLES_OF_AN_EPOCH, cycles - results.counted());
        for (int at = 1; at <= left && results.faulty() == 0; at++) {
          results.add(cycle(epoch, server, campaign, at == left));
        }
      }
      if (results.faulty() == 0) {
        epoch.end();
      }
    }
    results.print(terminal.out());
    return results.faulty() == 0 ? ExitCode.NOTHING_HELD.number() : ExitCode.SOFTWARE.number();
  }

  private static void founded(Epoch epoch, LocalDatabase server) {
    try (OpenRecord record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED)) {
      if (record.file(new Salts(1)).append(Drafts.founders()).size() != 2) {
        throw new IllegalStateException("the record cannot be begun");
      }
    }
  }

  private static Results.Line cycle(
      Epoch epoch, LocalDatabase server, Campaign campaign, boolean last)
      throws IOException, InterruptedException {
    long begun = System.nanoTime();
    int before = Ledger.read(epoch.ledger()).leaves().size();
    Step step = campaign.point();
    String point =
        new ApplicationCycle(epoch, server.app(), new SplittableRandom(campaign.draw())).run(step);
    try (OpenRecord record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED)) {
      long unfinished = campaign.unfinished(record);
      CaseFile file = record.file(new Salts(0));
      RecordCheck check = new RecordCheck(record, file);
      List<String> faults = new ArrayList<>(check.faults(last ? 0 : campaign.openedFrom()));
      campaign.opened(check.size());
      if (!isPoint(point)) {
        faults.add(point);
      }
      return new Results.Line(
          Instant.now(),
          point,
          2,
          true,
          Ledger.read(epoch.ledger()).leaves().size() - before,
          check.size(),
          unfinished,
          (System.nanoTime() - begun) / 1_000_000,
          faults);
    }
  }

  private static boolean isPoint(String name) {
    return name.equals("RANDOM")
        || Arrays.stream(Step.values()).anyMatch(step -> step.name().equals(name));
  }
}
