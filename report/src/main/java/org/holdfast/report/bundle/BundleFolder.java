// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.tlog.checkpoint.Checkpoint;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.SignedNote;
import org.jspecify.annotations.Nullable;

/// Writes a bundle into a folder, in the BagIt form 1.0 (RFC 8493). The same bundle gives the same
/// bytes.
public final class BundleFolder {
  private final Path folder;
  private final Bundle bundle;
  private final Checkpoint checkpoint;
  private final Map<String, FileDigests> files = new TreeMap<>();

  private BundleFolder(Path folder, Bundle bundle) {
    this.folder = folder;
    this.bundle = bundle;
    this.checkpoint =
        switch (SignedNote.parse(bundle.checkpoint())) {
          case SignedNote.Parsed.Read(var note) ->
              Checkpoint.parse(note.text())
                  .orElseThrow(() -> new IllegalArgumentException("a bundle has a checkpoint"));
          case SignedNote.Parsed.Malformed _ ->
              throw new IllegalArgumentException("a bundle has a signed checkpoint");
        };
  }

  /// What came of writing.
  public sealed interface Written {

    /// It is written.
    ///
    /// @param digest the SHA-256 of `tagmanifest-sha256.txt`, which names the bundle as a whole
    /// @param files how many files it has
    record Done(Sha256 digest, int files) implements Written {}

    /// A document has not the digest that its entry states. What was written is to be thrown away.
    record DocumentDiffers(long position) implements Written {}
  }

  /// Writes a bundle.
  ///
  /// @param folder an empty one, or one that is not there
  /// @throws IOException if the folder is not empty or cannot be written
  public static Written write(Path folder, Bundle bundle) throws IOException {
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new FileAlreadyExistsException(folder.toString(), null, "the folder is not empty");
      }
    }
    return new BundleFolder(folder, bundle).write();
  }

  private Written write() throws IOException {
    for (BundleEntry entry : bundle.entries()) {
      entry(entry);
      BundleDocument document = entry.document();
      if (document != null && !isBound(entry, document(entry.position(), document))) {
        return new Written.DocumentDiffers(entry.position());
      }
    }
    text(BundlePath.CHECKPOINT, bundle.checkpoint());
    text(BundlePath.KEY, bundle.log().key().format() + "\n");
    @Nullable String policy = bundle.policy();
    if (policy != null) {
      text(BundlePath.POLICY, policy);
    }
    text(BundlePath.CUSTODY, texts().custody());
    text(BundlePath.CERTIFICATE, texts().certificate());
    return tags();
  }

  private BundleTexts texts() {
    return new BundleTexts(bundle, files, checkpoint);
  }

  private void entry(BundleEntry entry) throws IOException {
    long position = entry.position();
    List<Disclosure> shown = entry.shown();
    text(BundlePath.entry(position, BundlePath.TEXT), BundleEntry.text(shown, entry.leaf()));
    text(BundlePath.entry(position, BundlePath.LEAF), entry.leaf().text());
    text(
        BundlePath.entry(position, BundlePath.DISCLOSURES),
        shown.stream().map(one -> one.encoded() + "\n").collect(Collectors.joining()));
    text(BundlePath.entry(position, BundlePath.PROOF), entry.proof());
  }

  private FileDigests document(long position, BundleDocument document) throws IOException {
    try (InputStream in = document.content().open()) {
      return write(BundlePath.document(position, document.name()), in);
    }
  }

  private static boolean isBound(BundleEntry entry, FileDigests document) {
    return entry.shown().stream()
        .filter(one -> one.field().name().equals(BundleEntry.DOCUMENT_FIELD))
        .anyMatch(one -> one.field().text().equals(document.sha256().hex()));
  }

  /// The tag manifest comes last: it names all others.
  private Written tags() throws IOException {
    text(BundlePath.BAGIT, BundleTexts.BAGIT);
    text(BundlePath.BAG_INFO, texts().bagInfo());
    text(BundlePath.README, texts().readme());
    text(BundlePath.MANIFEST_256, manifest(true, file -> file.sha256().hex()));
    text(BundlePath.MANIFEST_512, manifest(true, FileDigests::sha512));
    FileDigests last = text(BundlePath.TAG_MANIFEST, manifest(false, file -> file.sha256().hex()));
    return new Written.Done(last.sha256(), files.size());
  }

  private String manifest(boolean payload, Function<FileDigests, String> digest) {
    return files.entrySet().stream()
        .filter(file -> file.getKey().startsWith("data/") == payload)
        .map(file -> digest.apply(file.getValue()) + "  " + file.getKey() + "\n")
        .collect(Collectors.joining());
  }

  private FileDigests text(String path, String text) throws IOException {
    return write(path, new ByteArrayInputStream(text.getBytes(StandardCharsets.UTF_8)));
  }

  private FileDigests write(String path, InputStream from) throws IOException {
    Path file = folder.resolve(path);
    Files.createDirectories(file.resolveSibling("."));
    try (OutputStream to = Files.newOutputStream(file, StandardOpenOption.CREATE_NEW)) {
      FileDigests digests = FileDigests.of(from, to);
      files.put(path, digests);
      return digests;
    }
  }
}
