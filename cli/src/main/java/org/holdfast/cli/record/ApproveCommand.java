// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/// `holdfast record approve`.
@Command(
    name = "approve",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Record what another person proposed.",
    description =
        "%nRead it first: holdfast record show POSITION. An erasure that is approved also destroys the"
            + " person's key.%n")
final class ApproveCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Parameters(arity = "1..*", paramLabel = "POSITION", description = "Which proposals.")
  private List<Long> positions = new ArrayList<>();

  ApproveCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ActorId actor = by.actor();
    Instant now = terminal.clock().instant();
    try (RecordFolder folder = record.open(terminal)) {
      List<Draft> drafts =
          positions.stream().map(at -> draft(folder.file(), at, actor, now)).toList();
      for (long position : Recording.all(folder.file(), drafts)) {
        terminal.out().println(position);
      }
      drafts.forEach(draft -> destroyKey(folder.file(), draft.entry()));
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private static Draft draft(CaseFile file, long position, ActorId by, Instant now) {
    List<StoredEntry> read = file.read(position, 1);
    if (!read.isEmpty() && read.getFirst().entry() instanceof Entry.Whole proposed) {
      return Draft.approving(
              new Draft.IdempotencyKey("approve:" + position + ":" + by.value()),
              by,
              now,
              position,
              proposed)
          .orElseThrow(() -> noProposal(position));
    }
    throw noProposal(position);
  }

  private static CommandFailure noProposal(long position) {
    return new CommandFailure(
        ExitCode.NO_ANSWER, "There is no proposal at " + position + " that you may read.");
  }

  private void destroyKey(CaseFile file, Entry.Whole entry) {
    SubjectId subject = entry.head().matter().subject();
    if (entry.head().kind() == EntryKind.ERASED && subject != null) {
      file.destroyKey(subject)
          .ifPresentOrElse(
              refusal -> {
                throw new CommandFailure(
                    ExitCode.NO_ANSWER,
                    "The erasure is recorded and the key is not destroyed: " + refusal.sentence());
              },
              () -> terminal.err().println("The key is destroyed: nobody can read it any more."));
    }
  }
}
