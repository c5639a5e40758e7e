// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.local.LocalDatabase;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast bench kill-database`: the server is killed under writers, over and over.
@Command(
    name = "kill-database",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Kill the database under five writers and a publisher, and see that nothing is lost.",
    footer = {
      "",
      "SIGKILL to the server and all its children, at random times and at each step of the work.",
      "DIR/results.tsv has a line for each cycle; the same command goes on where it ended. Anything",
      "that does not hold ends with exit code 70."
    })
public final class KillDatabaseBench implements Callable<Integer> {
  private static final int CYCLES_OF_AN_EPOCH = 40;
  private static final int ENOUGH_WRITERS = 3;

  private final Terminal terminal;

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "Cycles that count, in all. Default: ${DEFAULT-VALUE}.")
  private int cycles = 1_000;

  @Mixin private CampaignPlace place = new CampaignPlace();

  /// @param terminal where it runs
  public KillDatabaseBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException, InterruptedException {
    Campaign campaign = place.campaign(terminal);
    Results results = campaign.results();
    while (results.counted() < cycles && results.faulty() == 0) {
      Epoch epoch = campaign.next();
      epoch(epoch, campaign, (int) Math.min(CYCLES_OF_AN_EPOCH, cycles - results.counted()));
      if (results.faulty() == 0) {
        epoch.end();
      }
    }
    results.print(terminal.out());
    return results.faulty() == 0 ? ExitCode.NOTHING_HELD.number() : ExitCode.SOFTWARE.number();
  }

  private static void epoch(Epoch epoch, Campaign campaign, int most)
      throws IOException, InterruptedException {
    LocalDatabase server = LocalDatabase.open(epoch.home(), epoch.programs(), 0);
    try {
      founded(epoch, server);
      for (int at = 1; at <= most && campaign.results().faulty() == 0; at++) {
        long begun = System.nanoTime();
        Step step = campaign.point();
        DatabaseCycle cycle = new DatabaseCycle(epoch, new SplittableRandom(campaign.draw()));
        cycle.run(server.app(), step);
        server.close();
        server = LocalDatabase.open(epoch.home(), epoch.programs(), 0);
        campaign.results().add(checked(epoch, server, campaign, cycle, step, begun, at == most));
      }
    } finally {
      server.close();
    }
  }

  private static Results.Line checked(
      Epoch epoch,
      LocalDatabase server,
      Campaign campaign,
      DatabaseCycle cycle,
      @Nullable Step step,
      long begun,
      boolean last)
      throws IOException {
    try (OpenRecord record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED)) {
      long unfinished = campaign.unfinished(record);
      CaseFile file = record.file(new Salts(0));
      List<String> faults = new ArrayList<>(retried(cycle, file));
      RecordCheck check = new RecordCheck(record, file);
      faults.addAll(check.faults(last ? 0 : campaign.openedFrom()));
      campaign.opened(check.size());
      return line(step, cycle, check.size(), unfinished, begun, faults);
    }
  }

  private static Results.Line line(
      @Nullable Step step,
      DatabaseCycle cycle,
      long entries,
      long unfinished,
      long begun,
      List<String> faults) {
    boolean counts = cycle.asking() >= ENOUGH_WRITERS;
    return new Results.Line(
        Instant.now(),
        step != null && cycle.trapped() ? step.name() : "RANDOM",
        cycle.asking(),
        counts,
        cycle.acknowledged(),
        entries,
        unfinished,
        (System.nanoTime() - begun) / 1_000_000,
        faults);
  }

  private static void founded(Epoch epoch, LocalDatabase server) {
    try (OpenRecord record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED)) {
      CaseFile file = record.file(new Salts(1));
      if (file.size() == 0 && file.append(Drafts.founders()).size() != 2) {
        throw new IllegalStateException("the record cannot be begun");
      }
    }
  }

  /// What was asked and not answered is asked again under the same keys: it is recorded once.
  private static List<String> retried(DatabaseCycle cycle, CaseFile file) {
    List<String> faults = new ArrayList<>();
    for (Writer writer : cycle.writers()) {
      if (!writer.fault().isEmpty()) {
        faults.add(writer.fault());
      }
      if (!writer.pending().isEmpty()) {
        List<Appended> first = file.append(writer.pending());
        List<Appended> second = file.append(writer.pending());
        if (first.size() != writer.pending().size()
            || !second.stream().allMatch(Appended.RecordedBefore.class::isInstance)) {
          faults.add("asking again was answered " + first);
        }
        writer.pending().forEach(draft -> destroyed(file, draft.entry().head(), faults));
      }
    }
    return faults;
  }

  /// Whoever records an erasure goes on to destroy the key.
  private static void destroyed(CaseFile file, Head head, List<String> faults) {
    if (head.kind() == EntryKind.ERASED
        && file.destroyKey(head.matter().theSubject()).isPresent()) {
      faults.add("a key was not destroyed");
    }
  }
}
