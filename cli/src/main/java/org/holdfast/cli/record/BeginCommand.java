// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.io.IOException;
import java.nio.file.Files;
import java.time.Instant;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.service.desk.Founding;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.RecordPlace;
import org.holdfast.service.record.Recording;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteVerifier;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast record begin`.
@Command(
    name = "begin",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Begin a record: make its keys and its database, and admit its first two people.",
    description =
        "%nPrints the public key of its log. Publish that key where others will look for it, for"
            + " example in a filing: whoever checks a slip or a bundle needs it from somebody other"
            + " than you.%n")
final class BeginCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Option(
      names = "--origin",
      required = true,
      paramLabel = "NAME",
      description = "The name of the log, a URL without its scheme, e.g. record.example.org/holds.")
  private String origin = "";

  @Option(names = "--and", required = true, paramLabel = "NAME", description = "The second person.")
  private String second = "";

  BeginCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    RecordPlace place = record.place(terminal);
    ActorId one = by.actor();
    ActorId other = Recording.actor(second);
    if (one.equals(other)) {
      throw new CommandFailure(ExitCode.USAGE, "--by and --and name the same person.");
    }
    if (!Files.exists(place.logKey())) {
      makeKey(place);
    }
    Instant now = terminal.clock().instant();
    try (RecordFolder folder = RecordFolder.open(place)) {
      requireNew(place, folder);
      Recording.all(folder.file(), Founding.drafts(one, other, now));
      folder.publish();
      TrustedKeys.add(
          terminal, TrustedKeys.Role.LOG, NoteVerifier.parse(folder.vkey()).orElseThrow());
      terminal.err().println("Begun: " + place.folder());
      terminal.err().println("The public key of its log, for --trust:");
      terminal.out().println(folder.vkey());
    }
    return ExitCode.NOTHING_HELD.number();
  }

  /// A beginning that was cut short is gone on with; one that has an entry is over.
  private void requireNew(RecordPlace place, RecordFolder folder) {
    if (folder.file().size() > 0) {
      throw new CommandFailure(
          ExitCode.CANNOT_CREATE, "A record was begun in " + place.folder() + " before.");
    }
    if (!folder.origin().equals(origin)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "The key in this folder is that of "
              + folder.origin()
              + ". Give that --origin, or name another folder.");
    }
  }

  private void makeKey(RecordPlace place) {
    KeyName name;
    try {
      name = new KeyName(origin);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, "--origin: " + e.getMessage() + ".");
    }
    try {
      RecordFolder.makeKey(place, name);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.CANNOT_CREATE, place.folder() + " cannot be written.");
    }
  }
}
