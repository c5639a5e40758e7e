// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Base64;
import java.util.Set;
import java.util.function.Supplier;

/// Secrets, and files that nobody but their owner reads: 0600 in folders 0700.
public final class OwnerOnlyFile {
  private static final Set<PosixFilePermission> FILE = PosixFilePermissions.fromString("rw-------");
  private static final Set<PosixFilePermission> FOLDER =
      PosixFilePermissions.fromString("rwx------");

  /// A secret has 256 bits.
  private static final int SECRET_BYTES = 32;

  private OwnerOnlyFile() {}

  /// A secret that no person types: letters, digits, `-` and `_`.
  public static String drawSecret() {
    byte[] bytes = new byte[SECRET_BYTES];
    new SecureRandom().nextBytes(bytes);
    return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
  }

  /// Makes the folder if it is missing. One that others may enter is refused and not mended: it is
  /// unknown who was in it.
  public static Path folder(Path folder) {
    try {
      if (!Files.exists(folder)) {
        Files.createDirectories(folder, PosixFilePermissions.asFileAttribute(FOLDER));
      }
      requirePrivate(folder);
      return folder;
    } catch (IOException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.FILE);
    }
  }

  /// The secret in the file; where there is no file, a new one is drawn and kept, on disk before it
  /// is returned.
  public static String readOrCreate(Path file, Supplier<String> draw) {
    try {
      if (!Files.exists(file)) {
        write(file, draw.get());
      }
      requirePrivate(file);
      return Files.readString(file).strip();
    } catch (IOException e) {
      throw new DatabaseFailure(DatabaseFailure.Fault.FILE);
    }
  }

  private static void write(Path file, String secret) throws IOException {
    Path fresh = file.resolveSibling(file.getFileName() + ".new");
    Files.deleteIfExists(fresh);
    Files.createFile(fresh, PosixFilePermissions.asFileAttribute(FILE));
    try (FileChannel channel = FileChannel.open(fresh, StandardOpenOption.WRITE)) {
      channel.write(StandardCharsets.UTF_8.encode(secret));
      channel.force(true);
    }
    Files.move(fresh, file, StandardCopyOption.ATOMIC_MOVE);
    try (FileChannel folder = FileChannel.open(file.toAbsolutePath().resolveSibling(""))) {
      folder.force(true);
    }
  }

  private static void requirePrivate(Path path) throws IOException {
    Set<PosixFilePermission> all = Files.getPosixFilePermissions(path);
    if (!FOLDER.containsAll(all)) {
      throw new DatabaseFailure(DatabaseFailure.Fault.FOLDER_NOT_PRIVATE);
    }
  }
}
