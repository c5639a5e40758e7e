// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.verify;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.holdfast.service.verify.Verdict.Fact;
import org.holdfast.service.verify.Verdict.Kind;
import org.holdfast.service.verify.Verdict.Outcome;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.tile.LogCheck;
import org.holdfast.tlog.tile.LogFilesException;
import org.holdfast.tlog.tile.LogFolder;

/// Checks all files of a log. A key that lies beside them says who claims it, and nothing more.
///
/// @param followed is told how far it is
/// @param trusted the keys that the user trusts
record LogExamination(Examination.Followed followed, List<NoteVerifier> trusted) {
  private static final String NOT_TRUE =
      "That an entry is true, or that nothing was left out before it was recorded.";
  private static final String NOT_SAME =
      "That others are shown the same log: hold its checkpoint against theirs, or against one that"
          + " witnesses cosigned.";

  /// Parts in which progress is told; a log may have more entries than an int can count.
  private static final int PARTS = 1_000;

  LogExamination {
    trusted = List.copyOf(trusted);
  }

  Verdict of(String name, Path path) {
    try {
      byte[] note = Files.readAllBytes(path.resolve("checkpoint"));
      Optional<NoteVerifier> known = signer(note, trusted);
      Optional<NoteVerifier> claimed =
          Files.exists(path.resolve("key"))
              ? NoteVerifier.parse(Files.readString(path.resolve("key")))
              : Optional.empty();
      Optional<NoteVerifier> key = known.or(() -> claimed);
      return key.isPresent()
          ? checked(name, path, key.get(), known.isPresent())
          : nobody(name, note);
    } catch (IOException | LogFilesException e) {
      return Verdict.unreadable(
          name,
          Kind.LOG,
          "Anything. A file of it cannot be read (%s).".formatted(e.getClass().getSimpleName()));
    }
  }

  /// The key, of those given, that bears the name of the log and, where several do, signed it.
  private static Optional<NoteVerifier> signer(byte[] note, List<NoteVerifier> keys) {
    return keys.stream()
        .filter(key -> OpenedCheckpoint.open(note, key) instanceof OpenedCheckpoint.Verified)
        .findFirst()
        .or(() ->
            keys.stream()
                .filter(key ->
                    OpenedCheckpoint.open(note, key) instanceof OpenedCheckpoint.BadSignature)
                .findFirst());
  }

  private static Verdict nobody(String name, byte[] note) {
    boolean isCheckpoint =
        SignedNote.parse(note) instanceof SignedNote.Parsed.Read(var read)
            && Checkpoint.parse(read.text()).isPresent();
    return isCheckpoint
        ? new Verdict(
            name,
            Kind.LOG,
            Outcome.NOBODY_KNOWN_SIGNED,
            List.of(),
            List.of(),
            List.of(
                "Anything. None of the keys you trust signed it. Name the log's key: --trust FILE."),
            List.of())
        : Verdict.unreadable(name, Kind.LOG, "Anything. Its checkpoint is none.");
  }

  private Verdict checked(String name, Path path, NoteVerifier key, boolean isTrusted) {
    LogCheck.Checked checked;
    try (var line = followed.begin("Checking " + name, "thousandths of its entries")) {
      checked =
          LogCheck.check(
              new LogFolder(path),
              key,
              (done, of) -> line.done((int) Math.ceilDiv(done * PARTS, Math.max(1, of)), PARTS));
    }
    return switch (checked) {
      case LogCheck.Checked.Whole(var checkpoint) -> whole(name, key, checkpoint, isTrusted);
      case LogCheck.Checked.Defective(var first, var count) -> {
        List<String> defects = new ArrayList<>(first.stream().map(LogExamination::line).toList());
        if (count > first.size()) {
          defects.add("and %d more.".formatted(count - first.size()));
        }
        yield new Verdict(
            name,
            Kind.LOG,
            Outcome.ALTERED,
            List.of(),
            List.of(),
            List.of("Anything. The files are not those that the checkpoint was signed for."),
            defects);
      }
    };
  }

  private static String line(LogCheck.Defect defect) {
    return switch (defect) {
      case LogCheck.Defect.InFile(var path, var why) -> path + ": " + why + ".";
      case LogCheck.Defect.InEntry(var path, var entry, var why) ->
          path + " (entry " + entry.value() + "): " + why + ".";
    };
  }

  private static Verdict whole(
      String name, NoteVerifier key, OpenedCheckpoint.Verified checkpoint, boolean isTrusted) {
    Checkpoint signed = checkpoint.checkpoint();
    List<String> proven = new ArrayList<>();
    proven.add(
        "All %d entries, and every file computed from them, lead to the root that %s signed."
            .formatted(signed.size().value(), key.name().value()));
    List<String> notProven = new ArrayList<>();
    if (isTrusted) {
      proven.add("You trust that key.");
    } else {
      notProven.add(
          "That it is the log of %s: the key lay beside it, and anyone can make a log with a key of"
                  .formatted(key.name().value())
              + " their own. If you have the key from a source you trust: --trust FILE. This log"
              + " claims: "
              + key.format());
    }
    notProven.addAll(List.of(NOT_TRUE, NOT_SAME));
    return new Verdict(
        name,
        Kind.LOG,
        isTrusted ? Outcome.VERIFIED : Outcome.NOBODY_KNOWN_SIGNED,
        List.of(
            new Fact("log", signed.origin().value()),
            new Fact("tree", signed.size().format()),
            new Fact("root", signed.root().format())),
        proven,
        notProven,
        List.of());
  }
}
