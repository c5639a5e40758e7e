// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.verify;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/// A bundle that was sent as one file: a folder in a zip. It is unpacked, examined and removed.
///
/// A reader would get this wrong: the zip itself is not proven. What lies in it is examined as the
/// folder that it was.
public final class ZippedBundle {
  private static final long MOST_BYTES = 256_000_000;
  private static final int MOST_FILES = 20_000;
  private static final int AT_A_TIME = 65_536;

  private ZippedBundle() {}

  /// Whether these bytes begin as a zip does (APPNOTE.TXT 6.3.10, 4.3.7).
  public static boolean is(byte[] bytes) {
    return bytes.length > 4 && bytes[0] == 'P' && bytes[1] == 'K' && bytes[2] == 3 && bytes[3] == 4;
  }

  /// Examines the folder in a zip: the outermost that has `bagit.txt` or `checkpoint`.
  ///
  /// @param name as the user named it
  public static Verdict examine(Examination examination, String name, byte[] zip) {
    try {
      Path folder = Files.createTempDirectory("holdfast-verify");
      try {
        unpack(zip, folder);
        return examination.of(name, top(folder));
      } finally {
        remove(folder);
      }
    } catch (IOException | UncheckedIOException | IllegalArgumentException e) {
      return Verdict.unreadable(
          name, Verdict.Kind.UNKNOWN, "Anything. The zip cannot be unpacked. Send it again.");
    }
  }

  private static void unpack(byte[] zip, Path folder) throws IOException {
    long bytes = 0;
    int files = 0;
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        Path to = folder.resolve(entry.getName()).normalize();
        files++;
        if (!to.startsWith(folder) || files > MOST_FILES) {
          throw new IOException("an entry of the zip leads out of it, or there are too many");
        }
        if (entry.isDirectory()) {
          Files.createDirectories(to);
        } else {
          Files.createDirectories(to.getParent());
          bytes += copy(in, to, MOST_BYTES - bytes);
        }
      }
    }
    if (files == 0) {
      throw new IOException("nothing is in it");
    }
  }

  private static long copy(ZipInputStream in, Path to, long most) throws IOException {
    long copied = 0;
    byte[] part = new byte[AT_A_TIME];
    try (OutputStream out = Files.newOutputStream(to)) {
      for (int read = in.read(part); read >= 0; read = in.read(part)) {
        copied += read;
        if (copied > most) {
          throw new IOException("what is in it is too large");
        }
        out.write(part, 0, read);
      }
    }
    return copied;
  }

  private static Path top(Path folder) throws IOException {
    Path at = folder;
    while (!Files.exists(at.resolve("bagit.txt")) && !Files.exists(at.resolve("checkpoint"))) {
      List<Path> inner;
      try (Stream<Path> listed = Files.list(at)) {
        inner = listed.toList();
      }
      if (inner.size() != 1 || !Files.isDirectory(inner.getFirst())) {
        return folder;
      }
      at = inner.getFirst();
    }
    return at;
  }

  private static void remove(Path folder) throws IOException {
    try (Stream<Path> all = Files.walk(folder)) {
      for (Path one : all.sorted(Comparator.reverseOrder()).toList()) {
        Files.delete(one);
      }
    }
  }
}
