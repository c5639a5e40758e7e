// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.view.RegistryFacts;
import org.holdfast.cli.options.RegistryRows;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.json.syntax.FileTree;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.returncase.CaseJson;
import org.holdfast.service.record.CaseEntries;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;
import tools.jackson.core.JacksonException;

/// `holdfast record import`.
@Command(
    name = "import",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Record what is new in a registry or a return case (JSON), one entry for each fact.",
    description =
        "%nWhat strengthens is recorded at once. What weakens (an ending, a correction, a member"
            + " who is on the list no more) is proposed, and holds only when another person"
            + " approves it. What the file does not name stays as it is.%n")
final class ImportCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Parameters(paramLabel = "FILE", description = "The registry, or the return case.")
  private Path file = Path.of("");

  @Mixin private RegistryRows rows = new RegistryRows();

  ImportCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReceivedFile received = InputFile.read(terminal, file);
    Facts facts = facts(received);
    if (!facts.reading().whole()) {
      facts.reading().problems().forEach(problem -> terminal.err().println(problem.sentence()));
      terminal.err().println("holdfast: " + file + " is not whole, and nothing was recorded.");
      return ExitCode.NOT_ACCOUNTED_FOR.number();
    }
    try (RecordFolder folder = record.open(terminal)) {
      List<Draft> drafts = drafts(received, facts, folder.file());
      Recording.all(folder.file(), drafts);
      long proposed = drafts.stream().filter(draft -> draft.approves() != null).count();
      terminal
          .err()
          .printf(
              "Recorded %d entries, %d of them proposals that a second person must approve.%n",
              drafts.size(), proposed);
      terminal.out().println(folder.file().size());
    }
    return ExitCode.NOTHING_HELD.number();
  }

  /// What a file holds, and how its facts become entries.
  ///
  /// @param kind what the file is, as its entry says
  private record Facts(
      String kind, Reading<?> reading, Function<CaseFile, List<Entry.Whole>> entries) {}

  /// A file with orders of a court, or that says how it was opened, is a return case; any other is
  /// a registry.
  private Facts facts(ReceivedFile received) {
    ActorId actor = by.actor();
    Instant now = terminal.clock().instant();
    if (isCase(received)) {
      return new Facts(
          "return case",
          CaseJson.read(received),
          known -> CaseEntries.of(tree(received), known, actor, now));
    }
    return new Facts(
        "registry",
        RegistryFile.read(received, rows.declared()),
        known ->
            RegistryFacts.of(
                tree(received),
                Recording.registry(known, known.size()),
                actor,
                now,
                () -> new SubjectId(UUID.randomUUID())));
  }

  private static boolean isCase(ReceivedFile received) {
    try {
      return FileTree.of(received).values().keySet().stream()
          .anyMatch(Set.of("opened", "order", "orders")::contains);
    } catch (JacksonException | IllegalArgumentException e) {
      return false;
    }
  }

  private Tree.Members tree(ReceivedFile received) {
    try {
      return FileTree.of(received);
    } catch (JacksonException e) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, file + " is no JSON. A registry is recorded from its JSON form.");
    }
  }

  private List<Draft> drafts(ReceivedFile received, Facts facts, CaseFile known) {
    ActorId actor = by.actor();
    Instant now = terminal.clock().instant();
    String sha256 = facts.reading().accounting().sha256();
    List<Draft> drafts = new ArrayList<>();
    String key = "import:" + sha256.substring(0, 32) + ":" + UUID.randomUUID() + ":";
    drafts.add(document(received, facts.kind(), sha256, actor, now, key));
    for (Entry.Whole entry : entries(facts, known)) {
      drafts.add(draft(new Draft.IdempotencyKey(key + drafts.size()), entry));
    }
    return drafts;
  }

  private List<Entry.Whole> entries(Facts facts, CaseFile known) {
    try {
      return facts.entries().apply(known);
    } catch (IllegalArgumentException e) {
      throw cannotBeRecorded(e);
    }
  }

  private Draft draft(Draft.IdempotencyKey key, Entry.Whole entry) {
    try {
      return entry.head().kind().takesTwo()
          ? Draft.proposing(key, entry.head(), entry)
          : Draft.of(key, entry);
    } catch (IllegalArgumentException e) {
      throw cannotBeRecorded(e);
    }
  }

  private CommandFailure cannotBeRecorded(IllegalArgumentException why) {
    return new CommandFailure(
        ExitCode.NO_ANSWER, file + " cannot be recorded here: " + why.getMessage() + ".");
  }

  /// The file's digest. The file itself names everybody at once, so it is not kept whole beside
  /// entries that can be erased one by one.
  private static Draft document(
      ReceivedFile received, String kind, String sha256, ActorId actor, Instant now, String key) {
    Head head =
        new Head(
            EntryKind.DOCUMENT_RECEIVED, actor, now, Matter.NONE, null, Head.Compartment.ORDINARY);
    return Draft.of(
        new Draft.IdempotencyKey(key + "file"),
        new Entry.Whole(
            head,
            List.of(
                Field.text("document.kind", kind),
                Field.text("document.sha256", sha256),
                Field.number("document.bytes", received.size()))));
  }
}
