// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.tile.LogFolder;

/// Where a record lies that some cycles share.
///
/// @param folder all of it
/// @param programs where PostgreSQL's programs are unpacked
record Epoch(Path folder, Path programs) {

  /// A new one.
  static Epoch begin(Path out, int number) throws IOException {
    Path folder = out.resolve("epoch-" + number);
    delete(folder);
    Files.createDirectories(folder.resolve("log"));
    Files.setPosixFilePermissions(folder, PosixFilePermissions.fromString("rwx------"));
    NoteSigner made =
        NoteSigner.generate(new KeyName("campaign.example/holdfast"), new SecureRandom());
    Epoch epoch = new Epoch(folder, out.resolve("programs"));
    Files.writeString(epoch.logKey(), made.format(), StandardCharsets.UTF_8);
    Files.createFile(epoch.ledger());
    return epoch;
  }

  Path home() {
    return folder.resolve("database");
  }

  Path logKey() {
    return folder.resolve("log.key");
  }

  Path masterKey() {
    return folder.resolve("master.key");
  }

  Path ledger() {
    return folder.resolve("ledger.txt");
  }

  LogFolder log() {
    return new LogFolder(folder.resolve("log"));
  }

  NoteSigner signer() throws IOException {
    return NoteSigner.parse(Files.readString(logKey(), StandardCharsets.UTF_8)).orElseThrow();
  }

  /// Deletes all but the ledger.
  void end() throws IOException {
    delete(home());
    delete(folder.resolve("log"));
  }

  private static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> all;
    try (Stream<Path> files = Files.walk(folder)) {
      all = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path one : all) {
      Files.deleteIfExists(one);
    }
  }
}
