// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.local.LocalDatabase;
import org.holdfast.postgres.publish.Published;
import org.holdfast.postgres.schema.Examination;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.LogFile;
import org.holdfast.tlog.tree.TreeHead;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast bench restore`: a backup is put back under a newer log.
@Command(
    name = "restore",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Put an old backup back under the newer log that was published, and see it refused.",
    footer = {
      "",
      "The backup is a copy of the stopped server's files. Refused must be the opening and the",
      "publishing, before and after more was recorded on it; nothing may be signed."
    })
public final class RestoreBench implements Callable<Integer> {
  private final Terminal terminal;

  @Option(
      names = "--cycles",
      paramLabel = "N",
      description = "Backups, in all. Default: ${DEFAULT-VALUE}.")
  private int cycles = 20;

  @Mixin private CampaignPlace place = new CampaignPlace();

  /// @param terminal where it runs
  public RestoreBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Campaign campaign = place.campaign(terminal);
    Results results = campaign.results();
    while (results.counted() < cycles && results.faulty() == 0) {
      long begun = System.nanoTime();
      Epoch epoch = campaign.next();
      SplittableRandom random = new SplittableRandom(campaign.draw());
      int old = 3 + random.nextInt(300);
      int lost = 1 + random.nextInt(300);
      List<String> faults = cycle(epoch, old, lost);
      long millis = (System.nanoTime() - begun) / 1_000_000;
      results.add(
          new Results.Line(Instant.now(), "RESTORED", 1, true, old + lost, old, 0, millis, faults));
      epoch.end();
    }
    results.print(terminal.out());
    return results.faulty() == 0 ? ExitCode.NOTHING_HELD.number() : ExitCode.SOFTWARE.number();
  }

  private static List<String> cycle(Epoch epoch, int old, int lost) throws IOException {
    Path backup = epoch.folder().resolve("backup");
    published(epoch, old);
    copy(epoch.home().resolve("cluster"), backup);
    published(epoch, lost);
    Path cluster = epoch.home().resolve("cluster");
    Files.move(cluster, epoch.home().resolve("newer"));
    Files.move(backup, cluster);
    byte[] served = epoch.log().read(LogFile.CHECKPOINT).orElseThrow();
    List<String> faults = new ArrayList<>();
    try (LocalDatabase server = LocalDatabase.open(epoch.home(), epoch.programs(), 0);
        OpenRecord record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED)) {
      long signed = record.number("SELECT count(*) FROM holdfast.checkpoint");
      refused(epoch, server, record, Examination.Reason.ROLLED_BACK, faults);
      append(record, lost + 5);
      refused(epoch, server, record, Examination.Reason.FORKED, faults);
      if (record.number("SELECT count(*) FROM holdfast.checkpoint") != signed) {
        faults.add("a checkpoint was stored");
      }
    }
    if (!Arrays.equals(served, epoch.log().read(LogFile.CHECKPOINT).orElseThrow())) {
      faults.add("another checkpoint is served");
    }
    return faults;
  }

  private static void published(Epoch epoch, int entries) throws IOException {
    try (LocalDatabase server = LocalDatabase.open(epoch.home(), epoch.programs(), 0);
        OpenRecord record = OpenRecord.open(epoch, server.app(), Progress.UNWATCHED)) {
      append(record, entries);
      if (!(record.publisher().publish() instanceof Published.Served)) {
        throw new IllegalStateException("the record cannot be published");
      }
    }
  }

  private static void append(OpenRecord record, int entries) {
    var file = record.file(new Salts(entries));
    if (file.size() == 0 && file.append(Drafts.founders()).size() != 2) {
      throw new IllegalStateException("the record cannot be begun");
    }
    var drafts = IntStream.range(0, entries).mapToObj(_ -> Drafts.effort()).toList();
    if (file.append(drafts).size() != entries) {
      throw new IllegalStateException("the record cannot be continued");
    }
  }

  private static void refused(
      Epoch epoch,
      LocalDatabase server,
      OpenRecord record,
      Examination.Reason reason,
      List<String> faults)
      throws IOException {
    Examination examined = Examination.of(server.app(), Optional.of(head(epoch)));
    if (!examined.equals(new Examination.Refused(List.of(reason)))) {
      faults.add("the examination said " + examined);
    }
    Published answer = record.publisher().publish();
    if (!(answer instanceof Published.Refused)) {
      faults.add("publishing was answered " + answer);
    }
  }

  private static TreeHead head(Epoch epoch) throws IOException {
    byte[] note = epoch.log().read(LogFile.CHECKPOINT).orElseThrow();
    return switch (OpenedCheckpoint.open(note, epoch.signer().verifier())) {
      case OpenedCheckpoint.Verified verified -> verified.checkpoint().head();
      case OpenedCheckpoint.Malformed _,
          OpenedCheckpoint.NotSigned _,
          OpenedCheckpoint.BadSignature _ ->
          throw new IllegalStateException("the log was published just now");
    };
  }

  private static void copy(Path from, Path to) throws IOException {
    List<Path> all;
    try (Stream<Path> files = Files.walk(from)) {
      all = files.toList();
    }
    for (Path one : all) {
      Files.copy(
          one, to.resolve(from.relativize(one).toString()), StandardCopyOption.COPY_ATTRIBUTES);
    }
  }
}
