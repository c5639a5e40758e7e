// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeSet;
import java.util.UUID;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.report.bundle.Bundle;
import org.holdfast.report.bundle.BundleDocument;
import org.holdfast.report.bundle.BundleEntry;
import org.holdfast.report.bundle.BundleFolder;
import org.holdfast.report.bundle.CustodyEvent;
import org.holdfast.report.slip.Logging;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;
import picocli.CommandLine.Spec;

/// `holdfast record bundle`.
@Command(
    name = "bundle",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Hand entries over: a BagIt folder with their proofs, that anyone can check.",
    description =
        "%nWhat is withheld is counted and not shown; the proofs hold all the same. The bundle has a"
            + " draft certificate (FRE 902(13) and (14)) for counsel to review, and its own"
            + " instructions. That it was issued is itself recorded.%n")
final class BundleCommand implements Callable<Integer> {
  private static final String NAME_FIELD = "document.name";

  private final Terminal terminal;

  @Spec private CommandSpec spec = CommandSpec.create();

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Parameters(arity = "1..*", paramLabel = "POSITION", description = "Which entries, from 0.")
  private List<Long> positions = new ArrayList<>();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "The bundle: a folder that is not there yet, or empty.")
  private Path out = Path.of("");

  @Option(
      names = "--purpose",
      required = true,
      paramLabel = "TEXT",
      description = "What it is handed over for, in one line.")
  private String purpose = "";

  @Option(
      names = "--withhold",
      paramLabel = "NAME",
      description =
          "A line, or the beginning of lines up to a dot, that is not shown: entry.by,"
              + " person.aNumbers. May be given several times.")
  private List<String> withheld = new ArrayList<>();

  @Option(names = "--no-documents", description = "Leave the entries' documents out.")
  private boolean noDocuments;

  BundleCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() throws IOException {
    Instant now = terminal.clock().instant();
    try (RecordFolder folder = record.open(terminal)) {
      SignedNote checkpoint = folder.publish();
      Bundle bundle = bundle(folder, checkpoint, now);
      switch (BundleFolder.write(terminal.at(out), bundle)) {
        case BundleFolder.Written.Done(var digest, var files) -> {
          folder.append(List.of(issued(digest.hex(), now)));
          terminal.err().printf("Wrote %d files into %s.%n", files, out);
          terminal.out().println(digest.hex());
        }
        case BundleFolder.Written.DocumentDiffers(var position) ->
            throw new CommandFailure(
                ExitCode.NOT_ACCOUNTED_FOR,
                "The document at "
                    + position
                    + " is not the one that its entry names. Nothing is handed over.");
      }
    }
    return ExitCode.NOTHING_HELD.number();
  }

  private Bundle bundle(RecordFolder folder, SignedNote checkpoint, Instant now) {
    List<BundleEntry> entries = new ArrayList<>();
    List<CustodyEvent> custody = new ArrayList<>();
    for (long position : new TreeSet<>(positions)) {
      StoredEntry stored = stored(folder, position);
      BundleEntry entry = entry(folder, stored, checkpoint);
      entries.add(entry);
      if (entry.document() != null && stored.entry() instanceof Entry.Whole(var head, var _)) {
        custody.add(received(position, head));
      }
    }
    NoteVerifier key = NoteVerifier.parse(folder.vkey()).orElseThrow();
    return new Bundle(
        entries,
        checkpoint.format(),
        new Logging.Logged(new Origin(folder.origin()), key),
        folder.policy().orElse(null),
        custody,
        new Bundle.Issue(purpose, now, by.actor().value(), spec.root().version()[0]));
  }

  private static CustodyEvent received(long position, Head head) {
    Map<CustodyEvent.Column, String> values = new EnumMap<>(CustodyEvent.Column.class);
    values.put(CustodyEvent.Column.EVENT, "RECEIVED");
    values.put(CustodyEvent.Column.AT, head.recordedAt().toString());
    values.put(CustodyEvent.Column.BY, head.by().value());
    return new CustodyEvent(position, values);
  }

  private static StoredEntry stored(RecordFolder folder, long position) {
    List<StoredEntry> read = folder.file().read(position, 1);
    if (read.isEmpty()) {
      throw new CommandFailure(
          ExitCode.NO_ANSWER, "There is no entry at " + position + " that you may read.");
    }
    if (read.getFirst().disclosures().isEmpty()) {
      throw new CommandFailure(
          ExitCode.NO_ANSWER, "The entry at " + position + " was erased; nothing can be shown.");
    }
    return read.getFirst();
  }

  private BundleEntry entry(RecordFolder folder, StoredEntry stored, SignedNote checkpoint) {
    List<Disclosure> shown =
        stored.disclosures().stream().filter(one -> isShown(one.field())).toList();
    return new BundleEntry(
        stored.position(),
        stored.leaf(),
        shown,
        folder.prove(stored.position(), checkpoint).format(),
        document(folder, stored, shown));
  }

  private boolean isShown(Field field) {
    return withheld.stream()
        .noneMatch(name -> field.name().equals(name) || field.name().startsWith(name + "."));
  }

  private @Nullable BundleDocument document(
      RecordFolder folder, StoredEntry stored, List<Disclosure> shown) {
    boolean bound =
        shown.stream().anyMatch(one -> one.field().name().equals(BundleEntry.DOCUMENT_FIELD));
    if (noDocuments || !bound) {
      return null;
    }
    Optional<Draft.Document> document = folder.file().document(stored.position());
    if (document.isEmpty()) {
      terminal
          .err()
          .println(
              "Entry "
                  + stored.position()
                  + " names a document that the record does not keep: its digest alone is handed"
                  + " over.");
      return null;
    }
    String name =
        shown.stream()
            .filter(one -> one.field().name().equals(NAME_FIELD))
            .map(one -> one.field().text())
            .findFirst()
            .orElse("document");
    byte[] bytes = document.get().bytes();
    return new BundleDocument(name, () -> new ByteArrayInputStream(bytes));
  }

  private Draft issued(String digest, Instant now) {
    Head head =
        new Head(
            EntryKind.BUNDLE_ISSUED, by.actor(), now, Matter.NONE, null, Head.Compartment.ORDINARY);
    List<Field> fields = new ArrayList<>();
    fields.add(Field.text("bundle.tagmanifestSha256", digest));
    fields.add(Field.text("bundle.purpose", purpose));
    int number = 0;
    for (long position : new TreeSet<>(positions)) {
      fields.add(Field.number("bundle.entries.#" + number, position));
      number++;
    }
    return Draft.of(
        new Draft.IdempotencyKey("bundle:" + UUID.randomUUID()), new Entry.Whole(head, fields));
  }
}
