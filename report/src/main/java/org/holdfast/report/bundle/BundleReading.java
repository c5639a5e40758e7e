// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.SortedSet;
import java.util.TreeSet;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.report.bundle.BundleCheck.CheckedEntry;
import org.holdfast.report.bundle.BundleCheck.Found;
import org.holdfast.report.bundle.BundleCheck.Quorum;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.Vouch;
import org.holdfast.tlog.policy.OpenedCheckpoint;
import org.holdfast.tlog.policy.Policy;
import org.holdfast.tlog.proof.ProofFile;
import org.holdfast.tlog.tree.TreeHasher;

/// What the files of a bundle say of entries and of the log, checked. What does not fit is reported
/// to the files.
///
/// @param trusted the keys that the reader trusts
record BundleReading(BundleFiles files, List<NoteVerifier> trusted) {
  BundleReading {
    trusted = List.copyOf(trusted);
  }

  /// What the bundle holds; empty where not even its log can be told.
  Optional<Found> read() throws IOException {
    Optional<NoteVerifier> key = key();
    Optional<String> checkpoint = files.text(BundlePath.CHECKPOINT);
    if (key.isEmpty() || checkpoint.isEmpty()) {
      return Optional.empty();
    }
    return switch (OpenedCheckpoint.open(bytes(checkpoint.get()), List.of(key.get()), trusted)) {
      case OpenedCheckpoint.Verified verified -> Optional.of(found(key.get(), verified));
      case OpenedCheckpoint.NotSigned _ ->
          unsigned("the key in " + BundlePath.KEY + " did not sign it");
      case OpenedCheckpoint.BadSignature(var signer) ->
          unsigned("the signature of " + signer.value() + " fails");
      case OpenedCheckpoint.Malformed(var why) -> unsigned(why);
    };
  }

  private Optional<Found> unsigned(String why) {
    files.report(BundlePath.CHECKPOINT, why);
    return Optional.empty();
  }

  private Optional<NoteVerifier> key() throws IOException {
    Optional<String> text = files.text(BundlePath.KEY);
    Optional<NoteVerifier> key =
        text.flatMap(NoteVerifier::parse).filter(read -> text.get().equals(read.format() + "\n"));
    if (text.isPresent() && key.isEmpty()) {
      files.report(BundlePath.KEY, "it is not one public key");
    }
    return key;
  }

  private Found found(NoteVerifier key, OpenedCheckpoint.Verified checkpoint) throws IOException {
    List<CheckedEntry> entries = new ArrayList<>();
    for (long position : positions()) {
      entry(position, key, checkpoint).ifPresent(entries::add);
    }
    if (entries.isEmpty()) {
      files.report("data/entries", "no entry is proven");
    }
    return new Found(
        files
            .digests(BundlePath.TAG_MANIFEST)
            .map(FileDigests::sha256)
            .orElse(Sha256.of(new byte[0])),
        key,
        checkpoint.checkpoint().head(),
        checkpoint.cosignatures().stream().map(Vouch.Cosigned::by).map(NoteVerifier::name).toList(),
        quorum(checkpoint),
        entries,
        files.paths().size());
  }

  private SortedSet<Long> positions() {
    SortedSet<Long> positions = new TreeSet<>();
    for (String path : files.paths()) {
      OptionalLong position = BundlePath.positionOf(path);
      if (position.isPresent()) {
        positions.add(position.getAsLong());
      }
    }
    return positions;
  }

  private Quorum quorum(OpenedCheckpoint.Verified checkpoint) throws IOException {
    if (!files.paths().contains(BundlePath.POLICY)) {
      return Quorum.NO_POLICY;
    }
    String text = files.text(BundlePath.POLICY).orElse("");
    return switch (Policy.parse(text)) {
      case Policy.Parsed.Malformed(var line, var why) -> {
        files.report(BundlePath.POLICY, "line " + line + ": " + why);
        yield Quorum.NOT_MET;
      }
      case Policy.Parsed.Read(var policy) ->
          switch (policy.judge(bytes(checkpoint.note().format()))) {
            case Policy.Judged.Met _ -> Quorum.MET;
            case Policy.Judged.NoQuorum _ -> Quorum.NOT_MET;
            case Policy.Judged.Refused _ -> {
              files.report(
                  BundlePath.POLICY, "it does not name the log, or a witness's signature fails");
              yield Quorum.NOT_MET;
            }
          };
    };
  }

  private Optional<CheckedEntry> entry(
      long position, NoteVerifier key, OpenedCheckpoint.Verified checkpoint) throws IOException {
    Optional<Leaf> leaf = leaf(position);
    Optional<List<Disclosure>> shown = shown(position);
    Optional<String> text = files.text(BundlePath.entry(position, BundlePath.TEXT));
    Optional<String> proof = files.text(BundlePath.entry(position, BundlePath.PROOF));
    if (leaf.isEmpty() || shown.isEmpty() || text.isEmpty() || proof.isEmpty()) {
      return Optional.empty();
    }
    if (!BundleEntry.belong(shown.get(), leaf.get())) {
      files.report(
          BundlePath.entry(position, BundlePath.DISCLOSURES),
          "a line is not in the leaf of the entry, or stands twice");
    }
    if (!text.get().equals(BundleEntry.text(shown.get(), leaf.get()))) {
      files.report(
          BundlePath.entry(position, BundlePath.TEXT), "it is not the text of what is disclosed");
    }
    prove(position, leaf.get(), proof.get(), key, checkpoint);
    return Optional.of(
        new CheckedEntry(
            position,
            shown.get().size(),
            leaf.get().size() - shown.get().size(),
            hasDocument(position, shown.get())));
  }

  private Optional<Leaf> leaf(long position) throws IOException {
    String path = BundlePath.entry(position, BundlePath.LEAF);
    Optional<String> text = files.text(path);
    Optional<Leaf> leaf = text.flatMap(Leaf::parse);
    if (text.isPresent() && leaf.isEmpty()) {
      files.report(path, "it is not a leaf");
    }
    return leaf;
  }

  private Optional<List<Disclosure>> shown(long position) throws IOException {
    String path = BundlePath.entry(position, BundlePath.DISCLOSURES);
    Optional<String> text = files.text(path);
    if (text.isEmpty()) {
      return Optional.empty();
    }
    List<Disclosure> shown = new ArrayList<>();
    String[] lines = text.get().split("\n", -1);
    for (int i = 0; i < lines.length - 1; i++) {
      Disclosure.parse(lines[i]).ifPresent(shown::add);
    }
    if (shown.size() != lines.length - 1 || !lines[lines.length - 1].isEmpty()) {
      files.report(path, "a line is not a disclosure");
      return Optional.empty();
    }
    return Optional.of(shown);
  }

  private void prove(
      long position,
      Leaf leaf,
      String text,
      NoteVerifier key,
      OpenedCheckpoint.Verified checkpoint) {
    String path = BundlePath.entry(position, BundlePath.PROOF);
    if (!(ProofFile.parse(bytes(text)) instanceof ProofFile.Parsed.Read(var proof))
        || !proof.format().equals(text)
        || !proof.extra().isEmpty()) {
      files.report(path, "it is not a proof, or has an extra line");
    } else if (proof.index().value() != position) {
      files.report(path, "it is of another entry");
    } else if (!proof.checkpoint().equals(checkpoint.note())) {
      files.report(path, "it does not end in the checkpoint of the bundle");
    } else if (!(proof.verify(TreeHasher.leafOf(leaf.bytes()), key)
        instanceof ProofFile.Proven.Logged)) {
      files.report(path, "it does not lead from the leaf to the root that was signed");
    }
  }

  private boolean hasDocument(long position, List<Disclosure> shown) {
    List<String> documents =
        files.paths().stream()
            .filter(BundlePath::isDocument)
            .filter(path -> BundlePath.positionOf(path).equals(OptionalLong.of(position)))
            .toList();
    for (String document : documents) {
      String digest = files.digests(document).map(file -> file.sha256().hex()).orElse("");
      if (documents.size() > 1
          || shown.stream()
              .map(Disclosure::field)
              .filter(field -> field.name().equals(BundleEntry.DOCUMENT_FIELD))
              .noneMatch(field -> field.text().equals(digest))) {
        files.report(document, "the entry does not state its digest, or there are several");
      }
    }
    return !documents.isEmpty();
  }

  private static byte[] bytes(String text) {
    return text.getBytes(StandardCharsets.UTF_8);
  }
}
