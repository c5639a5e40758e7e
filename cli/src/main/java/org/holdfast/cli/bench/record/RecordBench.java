// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench.record;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.cli.campaign.Drafts;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.local.LocalDatabase;
import org.holdfast.postgres.record.MasterKey;
import org.holdfast.postgres.record.PostgresCaseFile;
import org.holdfast.postgres.record.PostgresVault;
import org.holdfast.tlog.note.NoteSigner;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/// `holdfast bench record`: recording and verifying, and message-db on a server like it.
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Measure how fast entries are recorded, and how fast a published log is verified.",
    footer = {
      "",
      "Half of the entries are about a new person, for whom keys are made. Everything that counts is",
      "acknowledged and on disk. bench/peers/record/run measures peers in the same run."
    })
public final class RecordBench implements Callable<Integer> {
  private static final int[] WRITERS = {1, 8, 32};
  private static final int BATCH = 1_000;
  private static final int ROUNDS = 3;

  private final Terminal terminal;

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "A new folder for databases and the log.")
  private Path out = Path.of(".");

  @Option(
      names = "--seconds",
      paramLabel = "N",
      description = "How long each measurement of recording lasts. Default: ${DEFAULT-VALUE}.")
  private int seconds = 10;

  @Option(
      names = "--log-entries",
      paramLabel = "N",
      description = "Entries of the log that is verified; 0 for none. Default: ${DEFAULT-VALUE}.")
  private int logEntries = 1_000_000;

  @Option(
      names = "--message-db",
      paramLabel = "DIR",
      description = "A copy of message-db's repository, to measure it too.")
  private @Nullable Path messageDb;

  /// @param terminal where it runs
  public RecordBench(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws Exception {
    Path folder = terminal.at(out);
    Files.createDirectories(folder);
    recording(folder);
    if (messageDb != null) {
      messages(folder, terminal.at(messageDb));
    }
    if (logEntries > 0) {
      verifying(folder);
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private void recording(Path folder) throws Exception {
    try (LocalDatabase server =
            LocalDatabase.open(folder.resolve("database"), folder.resolve("programs"), 0);
        Database database = new Database(server.app(), WRITERS[WRITERS.length - 1] + 2)) {
      CaseFile file =
          new PostgresCaseFile(
              database,
              new PostgresVault(database, MasterKey.in(folder.resolve("master.key"))),
              EnumSet.allOf(Head.Compartment.class),
              new SecureRandom());
      require(file.append(Drafts.founders()).size() == 2);
      Rate warm = Rate.of(2, Math.min(seconds, 5), _ -> append(file, BATCH));
      line("warm-up", 2, BATCH, warm);
      for (int writers : WRITERS) {
        line("holdfast", writers, 1, Rate.of(writers, seconds, _ -> append(file, 1)));
        line("holdfast", writers, BATCH, Rate.of(writers, seconds, _ -> append(file, BATCH)));
      }
    }
  }

  /// Half of a batch registers people, half holds something about them.
  private static int append(CaseFile file, int entries) {
    List<Draft> drafts =
        IntStream.range(0, (entries + 1) / 2)
            .mapToObj(_ -> new SubjectId(UUID.randomUUID()))
            .flatMap(one -> Stream.of(Drafts.registered(one), Drafts.held(one)))
            .toList();
    if (entries > 1) {
      require(file.append(drafts).size() == entries);
      return entries;
    }
    drafts.forEach(draft -> require(file.append(List.of(draft)).size() == 1));
    return drafts.size();
  }

  private void messages(Path folder, Path repository) throws Exception {
    try (MessageDb peer =
        MessageDb.install(
            repository,
            folder.resolve("message-db"),
            folder.resolve("programs"),
            WRITERS[WRITERS.length - 1])) {
      for (int writers : WRITERS) {
        line("message-db", writers, 1, Rate.of(writers, seconds, one -> peer.write(one, 1)));
        line(
            "message-db", writers, BATCH, Rate.of(writers, seconds, one -> peer.write(one, BATCH)));
      }
    }
  }

  private void verifying(Path folder) throws IOException {
    Verification log = new Verification(Files.createDirectory(folder.resolve("log")), logEntries);
    List<NoteSigner> key = new ArrayList<>();
    timed("publish, each file to disk", () -> key.add(log.publish()));
    for (int round = 0; round < ROUNDS; round++) {
      timed("verify the whole log", () -> log.check(key.getFirst()));
      timed("SHA-256 alone", () -> require(log.sha256() != 0));
    }
  }

  private void timed(String what, Runnable work) {
    long begun = System.nanoTime();
    work.run();
    double took = (System.nanoTime() - begun) / 1e9;
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-28s %,d entries in %.2f s\t%.0f%n",
            what,
            logEntries,
            took,
            logEntries / took);
  }

  private void line(String who, int writers, int batch, Rate rate) {
    terminal
        .out()
        .printf(
            Locale.ROOT,
            "%-12s %2d writers, %,5d at a time\t%.0f%n",
            who,
            writers,
            batch,
            rate.perSecond());
  }

  private static void require(boolean holds) {
    if (!holds) {
      throw new IllegalStateException("an entry was not recorded");
    }
  }
}
