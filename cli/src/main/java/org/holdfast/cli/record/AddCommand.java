// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast record add`.
@Command(
    name = "add",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Record one entry; one that can weaken an answer is proposed.",
    description = "%nKinds and what they state: docs/spec/entry.md and docs/spec/database.md.%n",
    footerHeading = "%nExamples:%n",
    footer = {
      "  holdfast record add PRESERVATION_NOTICED --object litigation-hold-1 --by r.okafor",
      "  holdfast record add EFFORT_RECORDED --object RC-1 --field what=\"called the embassy\" --by"
          + " r.okafor",
      "  holdfast record add DOCUMENT_RECEIVED --document order.pdf --field from=CM/ECF --by"
          + " m.reyes",
      "  holdfast record add ERASED --subject UUID --field authority=\"order of 2026-03-01\" --by"
          + " m.reyes"
    })
final class AddCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Parameters(paramLabel = "KIND", description = "One of: ${COMPLETION-CANDIDATES}")
  private EntryKind kind = EntryKind.STATEMENT_RECORDED;

  @Option(
      names = "--subject",
      paramLabel = "UUID",
      description = "The person it concerns, by the record's own name.")
  private @Nullable UUID subject;

  @Option(
      names = "--object",
      paramLabel = "NAME",
      description = "The protection, operation, actor, notice or source it speaks of.")
  private @Nullable String object;

  @Option(
      names = "--group",
      paramLabel = "NAME",
      description = "The class it speaks of; for an actor PERSON or MACHINE.")
  private @Nullable String group;

  @Option(names = "--count", paramLabel = "N", description = "How many a list names.")
  private @Nullable Long count;

  @Option(
      names = "--field",
      paramLabel = "NAME=TEXT",
      description = "A line of the entry. May be given several times.")
  private Map<String, String> fields = new LinkedHashMap<>();

  @Option(
      names = "--document",
      paramLabel = "FILE",
      description = "A document, kept byte for byte.")
  private @Nullable Path document;

  @Option(
      names = "--compartment",
      paramLabel = "NAME",
      description = "Who may read it: ${COMPLETION-CANDIDATES}. Default: ORDINARY.")
  private Head.Compartment compartment = Head.Compartment.ORDINARY;

  AddCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    ReceivedFile received = document == null ? null : InputFile.read(terminal, document);
    Draft draft = draft(received);
    try (RecordFolder folder = record.open(terminal)) {
      long position = Recording.all(folder.file(), List.of(draft)).getFirst();
      terminal
          .err()
          .println(
              draft.approves() == null
                  ? "Recorded at " + position + "."
                  : "Proposed at "
                      + position
                      + ". Another person approves it with: holdfast record approve "
                      + position
                      + " --by NAME");
      terminal.out().println(position);
    }
    return ExitCode.NOTHING_HELD.number();
  }

  /// What a command makes of what it did is not written by hand.
  private void requireByHand() {
    switch (kind) {
      case MANIFEST_RECEIVED, SCREENED, REGISTRY_PUBLISHED, PROPOSED ->
          throw new CommandFailure(
              ExitCode.USAGE,
              kind + " is recorded by the command that does it, and never by hand.");
      default -> {
        // A person states it.
      }
    }
  }

  private Draft draft(@Nullable ReceivedFile received) {
    requireByHand();
    Instant now = terminal.clock().instant();
    Draft.IdempotencyKey key = new Draft.IdempotencyKey("add:" + UUID.randomUUID());
    Head head = new Head(kind, by.actor(), now, matter(), null, compartment);
    try {
      Entry.Whole entry = new Entry.Whole(head, lines(received));
      if (kind.takesTwo()) {
        requireNoDocument(received);
        return Draft.proposing(key, head, entry);
      }
      return received == null
          ? Draft.of(key, entry)
          : Draft.receiving(key, entry, Draft.Document.of(received.bytes()));
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, "This cannot be recorded: " + e.getMessage() + ".");
    }
  }

  private static void requireNoDocument(@Nullable ReceivedFile received) {
    if (received != null) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "A proposal keeps no document. Record it first with: holdfast record add"
              + " DOCUMENT_RECEIVED --document FILE, and name its position in a --field.");
    }
  }

  private Matter matter() {
    try {
      return new Matter(
          subject == null ? null : new SubjectId(subject),
          object == null ? null : new Matter.ObjectId(object),
          group == null ? null : new Matter.GroupId(group),
          count);
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(ExitCode.USAGE, e.getMessage() + ".");
    }
  }

  private List<Field> lines(@Nullable ReceivedFile received) {
    List<Field> lines = new ArrayList<>();
    fields.forEach((name, text) -> lines.add(Field.text(name, text)));
    if (received != null) {
      Path name = Path.of(received.name()).getFileName();
      lines.add(Field.text("document.name", String.valueOf(name)));
      lines.add(Field.text("document.sha256", received.sha256()));
      lines.add(Field.number("document.bytes", received.size()));
    }
    return lines;
  }
}
