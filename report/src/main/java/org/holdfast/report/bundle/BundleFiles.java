// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.bundle;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.attribute.BasicFileAttributes;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Function;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.report.bundle.BundleCheck.Defect;

/// The files of a bundle as they lie there, held against what its manifests declare.
///
/// Nothing is followed and nothing is passed over: a link, a file that nothing declares, two names
/// that some systems take for one, each is a defect.
final class BundleFiles {
  /// A text is read whole into memory, so it may not be larger than this, bytes: an entry has at
  /// most 65,535 bytes of leaf, and its values are lines.
  private static final long LARGEST_TEXT = 1L << 26;

  private final Path folder;
  private final SortedSet<String> paths = new TreeSet<>();
  private final Map<String, FileDigests> digests = new TreeMap<>();
  private final List<Defect> defects = new ArrayList<>();

  private BundleFiles(Path folder) {
    this.folder = folder;
  }

  static BundleFiles read(Path folder, Progress progress) throws IOException {
    var files = new BundleFiles(folder);
    files.list();
    int done = 0;
    for (String path : files.paths) {
      try (InputStream in = Files.newInputStream(folder.resolve(path))) {
        files.digests.put(path, FileDigests.of(in, OutputStream.nullOutputStream()));
      }
      progress.done(++done, files.paths.size());
    }
    files.tags();
    files.hold(BundlePath.MANIFEST_256, true, file -> file.sha256().hex());
    files.hold(BundlePath.MANIFEST_512, true, FileDigests::sha512);
    files.hold(BundlePath.TAG_MANIFEST, false, file -> file.sha256().hex());
    return files;
  }

  /// What does not fit, in the order in which it was found.
  List<Defect> defects() {
    return List.copyOf(defects);
  }

  /// The regular files, in order.
  SortedSet<String> paths() {
    return paths;
  }

  Optional<FileDigests> digests(String path) {
    return Optional.ofNullable(digests.get(path));
  }

  void report(String file, String what) {
    OptionalLong position = BundlePath.positionOf(file);
    defects.add(new Defect(file, position.isPresent() ? position.getAsLong() : null, what));
  }

  private void list() throws IOException {
    Set<String> folded = new HashSet<>();
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) {
            String path =
                folder
                    .relativize(file)
                    .toString()
                    .replace(file.getFileSystem().getSeparator(), "/");
            String alike =
                Normalizer.normalize(path, Normalizer.Form.NFKC).toLowerCase(Locale.ROOT);
            if (!attributes.isRegularFile()) {
              report(path, "it is a link or no file; nothing is followed");
            } else if (!folded.add(alike)) {
              report(path, "another file has the same name but for its case");
            } else if (isExpected(path)) {
              paths.add(path);
            } else {
              report(path, "a bundle has no such file; nothing declares it");
            }
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static boolean isExpected(String path) {
    return BundlePath.isPayload(path)
        || BundlePath.TAGS.contains(path)
        || path.equals(BundlePath.TAG_MANIFEST);
  }

  /// RFC 8493, 2.1.1 and 2.2.2; no byte order mark, and lines end in line feeds alone.
  private void tags() throws IOException {
    List<String> all = new ArrayList<>(BundlePath.TAGS);
    all.add(BundlePath.TAG_MANIFEST);
    for (String path : all) {
      Optional<String> text = text(path);
      if (text.isPresent() && (text.get().startsWith("\ufeff") || text.get().contains("\r"))) {
        report(path, "it has a byte order mark or a carriage return");
      }
    }
    if (!text(BundlePath.BAGIT).orElse(BundleTexts.BAGIT).equals(BundleTexts.BAGIT)) {
      report(BundlePath.BAGIT, "it does not declare BagIt 1.0 in UTF-8");
    }
    String oxum = "\nPayload-Oxum: " + oxum() + "\n";
    if (!text(BundlePath.BAG_INFO).orElse(oxum).contains(oxum)) {
      report(BundlePath.BAG_INFO, "it states another number of files or bytes than there are");
    }
  }

  private String oxum() {
    List<FileDigests> payload =
        digests.entrySet().stream()
            .filter(file -> file.getKey().startsWith("data/"))
            .map(Map.Entry::getValue)
            .toList();
    return payload.stream().mapToLong(FileDigests::size).sum() + "." + payload.size();
  }

  /// Holds the files against one manifest. Where they differ, either may have been altered, and
  /// both are named.
  private void hold(String manifest, boolean payload, Function<FileDigests, String> digest)
      throws IOException {
    int length = manifest.equals(BundlePath.MANIFEST_512) ? 128 : 64;
    Optional<String> text = text(manifest);
    if (text.isEmpty()) {
      return;
    }
    switch (DigestList.parse(text.get(), length)) {
      case DigestList.Parsed.Malformed(var line) ->
          report(manifest, "line " + line + " is not a digest and a file, in order");
      case DigestList.Parsed.Read(var list) -> {
        list.digests().forEach((path, stated) -> hold(manifest, path, stated, payload, digest));
        paths.stream()
            .filter(path -> path.startsWith("data/") == payload)
            .filter(path -> !path.equals(BundlePath.TAG_MANIFEST))
            .filter(path -> !list.digests().containsKey(path))
            .forEach(path -> report(path, manifest + " does not declare it"));
      }
    }
  }

  private void hold(
      String manifest,
      String path,
      String stated,
      boolean payload,
      Function<FileDigests, String> digest) {
    boolean belongs = payload ? BundlePath.isPayload(path) : BundlePath.TAGS.contains(path);
    if (!belongs) {
      report(manifest, "it declares a file that a bundle does not have");
      return;
    }
    Optional<FileDigests> present = digests(path);
    if (present.isEmpty()) {
      report(path, "it is missing; " + manifest + " declares it");
    } else if (!digest.apply(present.get()).equals(stated)) {
      report(path, "its bytes are not those that " + manifest + " states");
    }
  }

  /// The text of a file, which must be UTF-8; empty, and reported, where it is missing or is none.
  Optional<String> text(String path) throws IOException {
    Optional<FileDigests> file = digests(path);
    if (file.isEmpty() || file.get().size() > LARGEST_TEXT) {
      reportOnce(path, file.isEmpty() ? "it is missing" : "it is larger than such a file can be");
      return Optional.empty();
    }
    try {
      byte[] bytes = Files.readAllBytes(folder.resolve(path));
      return Optional.of(
          StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes)).toString());
    } catch (CharacterCodingException e) {
      reportOnce(path, "it is not UTF-8");
      return Optional.empty();
    }
  }

  private void reportOnce(String path, String what) {
    if (defects.stream().noneMatch(defect -> defect.file().equals(path))) {
      report(path, what);
    }
  }
}
