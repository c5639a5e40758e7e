// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.function.Function;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
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
import org.holdfast.service.record.ImportDrafts;
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
      List<Draft> drafts = drafts(facts, folder.file());
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

  private List<Draft> drafts(Facts facts, CaseFile known) {
    try {
      return ImportDrafts.of(
          facts.kind(),
          facts.reading().accounting(),
          facts.entries().apply(known),
          by.actor(),
          terminal.clock().instant());
    } catch (IllegalArgumentException e) {
      throw new CommandFailure(
          ExitCode.NO_ANSWER, file + " cannot be recorded here: " + e.getMessage() + ".");
    }
  }
}
