// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import org.apache.commons.compress.archivers.tar.TarArchiveEntry;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.holdfast.postgres.DatabaseFailure;
import org.jspecify.annotations.Nullable;
import org.tukaani.xz.XZInputStream;

/// The PostgreSQL programs, unpacked.
///
/// @param folder holds `bin`, `lib` and `share`
/// @param as as whom they run
record Binaries(Path folder, RunAs as) {
  /// Executable for its owner (octal 0100), as tar keeps it.
  private static final int OWNER_EXECUTES = 0100;

  /// Unpacks the programs for this machine, once for each archive: its digest is in the folder's
  /// name.
  ///
  /// @param asked where the folder of the programs is put, unless they could not be run there
  static Binaries unpack(Path asked, Platform platform, RunAs as) {
    try {
      Path into = as.programs(asked);
      byte[] archive = read(platform);
      String digest = HexFormat.of().formatHex(sha256(archive), 0, 8);
      Path folder = into.resolve("postgresql-" + digest);
      if (!Files.isDirectory(folder)) {
        Path fresh = Files.createTempDirectory(into, "unpacking-");
        Files.setPosixFilePermissions(fresh, PosixFilePermissions.fromString("rwxr-xr-x"));
        unpack(archive, fresh);
        moveUnlessThere(fresh, folder);
      }
      return new Binaries(folder, as);
    } catch (IOException e) {
      throw OutOf.failure(e);
    }
  }

  /// Runs a program, and waits for its end.
  ///
  /// @param in where it runs
  Command run(Path in, String program, List<String> arguments) {
    List<String> words = new ArrayList<>();
    words.add(folder.resolve("bin").resolve(program).toString());
    words.addAll(arguments);
    return Command.run(in, as.words(words));
  }

  private static byte[] read(Platform platform) throws IOException {
    try (@Nullable InputStream in = Binaries.class.getResourceAsStream("/" + platform.archive())) {
      if (in == null) {
        throw new DatabaseFailure(DatabaseFailure.Fault.NO_BINARIES);
      }
      return in.readAllBytes();
    }
  }

  private static void unpack(byte[] archive, Path folder) throws IOException {
    try (TarArchiveInputStream tar =
        new TarArchiveInputStream(
            new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive))))) {
      for (TarArchiveEntry entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
        unpack(tar, entry, folder);
      }
    }
  }

  private static void unpack(TarArchiveInputStream tar, TarArchiveEntry entry, Path folder)
      throws IOException {
    Path target = folder.resolve(entry.getName()).normalize();
    if (!target.startsWith(folder)) {
      throw new DatabaseFailure(DatabaseFailure.Fault.FILE);
    }
    if (entry.isDirectory()) {
      Files.createDirectories(target);
      return;
    }
    Files.createDirectories(target.resolveSibling(""));
    if (entry.isSymbolicLink()) {
      Files.createSymbolicLink(target, Path.of(entry.getLinkName()));
      return;
    }
    Files.copy(tar, target);
    boolean executable = (entry.getMode() & OWNER_EXECUTES) != 0;
    Files.setPosixFilePermissions(
        target, PosixFilePermissions.fromString(executable ? "rwxr-xr-x" : "rw-r--r--"));
  }

  private static void moveUnlessThere(Path fresh, Path folder) throws IOException {
    try {
      Files.move(fresh, folder, StandardCopyOption.ATOMIC_MOVE);
    } catch (IOException e) {
      if (!Files.isDirectory(folder)) {
        throw e;
      }
      delete(fresh);
    }
  }

  /// Deletes a folder that was never finished.
  static void delete(Path folder) throws IOException {
    Files.walkFileTree(
        folder,
        new SimpleFileVisitor<>() {
          @Override
          public FileVisitResult visitFile(Path file, BasicFileAttributes attributes)
              throws IOException {
            Files.delete(file);
            return FileVisitResult.CONTINUE;
          }

          @Override
          public FileVisitResult postVisitDirectory(Path visited, @Nullable IOException failed)
              throws IOException {
            Files.delete(visited);
            return FileVisitResult.CONTINUE;
          }
        });
  }

  private static byte[] sha256(byte[] bytes) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(bytes);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
