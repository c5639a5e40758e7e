// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.registry.RegistrySignature;
import org.holdfast.casefile.view.RegistryView;
import org.holdfast.cli.options.AsOf;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.SignedRegistry;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.Recording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast record registry`.
@Command(
    name = "registry",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Make a registry from the record, sign it with the log's key, and publish it.",
    description =
        "%nEach class must have the members that its newest list names, or two people must have"
            + " explained why not; else nothing is published. With --position the registry is made"
            + " as it was before that entry; it is neither published nor signed, as it lacks what"
            + " was recorded since.%n")
final class RegistryFromRecordCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Option(
      names = "--out",
      required = true,
      paramLabel = "FILE",
      description = "The registry; FILE.sig is written beside it.")
  private Path out = Path.of("");

  @Option(
      names = "--position",
      paramLabel = "N",
      description = "As of this position: from the entries before it.")
  private @Nullable Long position;

  @Mixin private AsOf asOf = new AsOf();

  RegistryFromRecordCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Instant now = terminal.clock().instant();
    try (RecordFolder folder = record.open(terminal)) {
      long size = folder.file().size();
      RegistryView view =
          Recording.registry(folder.file(), position == null ? size : Math.min(position, size));
      Instant asOf = speaksAsOf(folder.file(), view, now);
      byte[] bytes = TreeJson.format(view.file(asOf)).getBytes(StandardCharsets.UTF_8);
      ReceivedFile made = new ReceivedFile(out.toString(), bytes);
      Reading<Registry> reading = RegistryFile.read(made, RegistryOptions.NONE);
      if (!reading.whole()) {
        reading.problems().forEach(problem -> terminal.err().println(problem.sentence()));
        throw new CommandFailure(
            ExitCode.NOT_ACCOUNTED_FOR,
            "What the record holds makes no registry that is whole; nothing was published.");
      }
      if (position == null) {
        Recording.all(folder.file(), List.of(published(made, view, now)));
        folder.publish();
      }
      write(made.bytes(), out);
      if (position == null) {
        String signature = RegistrySignature.sign(made.sha256(), made.size(), folder.logSigner());
        write(signature.getBytes(StandardCharsets.UTF_8), SignedRegistry.signatureOf(out));
      }
      terminal.out().println(made.sha256());
    }
    return ExitCode.NOTHING_HELD.number();
  }

  /// A registry of a position speaks as of the last entry before it. None speaks as of a time to
  /// come: it would stay fresh when it no longer is.
  private Instant speaksAsOf(CaseFile file, RegistryView view, Instant now) {
    Instant made = position == null ? now : lastRecorded(file, view.position()).orElse(now);
    Instant stated = asOf.or(made);
    if (stated.isAfter(now)) {
      throw new CommandFailure(
          ExitCode.USAGE, "A registry does not speak as of a time to come. Leave --at out.");
    }
    return stated;
  }

  private static Optional<Instant> lastRecorded(CaseFile file, long position) {
    return file.read(Math.max(0, position - 1), 1).stream()
        .map(stored ->
            switch (stored.entry()) {
              case Entry.Whole(var head, var _) -> head.recordedAt();
              case Entry.Erased(var head) -> head.recordedAt();
              case Entry.Redacted _ -> Instant.MIN;
            })
        .findFirst();
  }

  private Draft published(ReceivedFile made, RegistryView view, Instant now) {
    Matter matter = Matter.of(new Matter.ObjectId(made.sha256())).counting(view.persons());
    Head head =
        new Head(
            EntryKind.REGISTRY_PUBLISHED, by.actor(), now, matter, null, Head.Compartment.ORDINARY);
    return Draft.of(
        new Draft.IdempotencyKey("registry:" + made.sha256()),
        new Entry.Whole(
            head,
            List.of(
                Field.text("document.sha256", made.sha256()),
                Field.number("document.bytes", made.size()))));
  }

  private void write(byte[] bytes, Path target) {
    try {
      Files.write(terminal.at(target), bytes);
    } catch (IOException e) {
      throw new CommandFailure(ExitCode.CANNOT_CREATE, target + " cannot be written.");
    }
  }
}
