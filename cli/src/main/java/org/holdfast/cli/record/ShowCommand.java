// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.view.OperationView;
import org.holdfast.casefile.view.PersonView;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast record show`.
@Command(
    name = "show",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Show entries in their canonical text; without positions, list what is there.")
final class ShowCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Parameters(paramLabel = "POSITION", description = "Which entries, from 0.")
  private List<Long> positions = new ArrayList<>();

  @Option(names = "--kind", paramLabel = "KIND", description = "List entries of this kind alone.")
  private @Nullable EntryKind kind;

  @Option(
      names = "--object",
      paramLabel = "NAME",
      description = "List entries of this protection, operation, actor, notice or source alone.")
  private @Nullable String object;

  @Option(
      names = "--subject",
      paramLabel = "UUID",
      description =
          "List all that is recorded of this person: also of whoever was found to be the same, and"
              + " of the classes that the person was in.")
  private @Nullable UUID subject;

  @Option(
      names = "--operation",
      paramLabel = "NAME",
      description = "List what was received, answered and decided about this operation.")
  private @Nullable String operation;

  ShowCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordFolder folder = record.open(terminal)) {
      if (positions.isEmpty()) {
        listAll(folder.file());
      }
      for (long position : positions) {
        List<StoredEntry> read = folder.file().read(position, 1);
        if (read.isEmpty()) {
          throw new CommandFailure(
              ExitCode.NO_ANSWER,
              "There is no entry at "
                  + position
                  + " that you may read; the record has "
                  + folder.file().size()
                  + ".");
        }
        terminal.out().print(EntryText.format(read.getFirst().entry()));
      }
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private void listAll(CaseFile file) {
    if (operation != null) {
      OperationView acts = new OperationView();
      Recording.each(file, acts::take);
      acts.of(operation)
          .forEach(act ->
              list(
                  act.position(),
                  act.head(),
                  act.line("screening.answer").map(answer -> "  " + answer).orElse("")));
      return;
    }
    if (subject == null) {
      Recording.each(file, this::list);
      return;
    }
    PersonView person = new PersonView(new SubjectId(subject));
    Recording.each(file, person::take);
    person.entries().forEach(this::list);
  }

  private void list(StoredEntry stored) {
    switch (stored.entry()) {
      case Entry.Whole(var head, var _) -> list(stored.position(), head, "");
      case Entry.Erased(var head) -> list(stored.position(), head, "  erased");
      case Entry.Redacted _ -> throw new IllegalStateException("nothing is redacted where it lies");
    }
  }

  private void list(long position, Head head, String more) {
    Matter.ObjectId named = head.matter().object();
    boolean asked =
        (kind == null || head.kind() == kind)
            && (object == null || (named != null && named.value().equals(object)));
    if (asked) {
      terminal.out().println(line(position, head, more));
    }
  }

  private static String line(long position, Head head, String more) {
    return String.format(
        Locale.ROOT,
        "%6d  %s  %-22s %s%s%s",
        position,
        head.recordedAt().truncatedTo(ChronoUnit.SECONDS),
        head.kind(),
        head.by().value(),
        named(head),
        more);
  }

  private static String named(Head head) {
    Matter.ObjectId named = head.matter().object();
    return named == null ? "" : "  " + named.value();
  }
}
