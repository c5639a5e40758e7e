// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.nio.file.Path;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.record.RecordPlace;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--record`, `--database`: which record is meant.
public final class RecordOption {
  @Option(
      names = "--record",
      paramLabel = "DIR",
      description = "The folder of the record: its keys, its published log and its database.")
  private @Nullable Path folder;

  @Option(
      names = "--database",
      paramLabel = "URL",
      description =
          "A PostgreSQL 18 server that keeps the entries instead of the folder's own:"
              + " jdbc:postgresql://HOST:PORT/DATABASE. The password of the role holdfast_app is read"
              + " from the file that HOLDFAST_DATABASE_PASSWORD_FILE names.")
  private @Nullable String database;

  /// Whether a record is named.
  public boolean named() {
    return folder != null;
  }

  /// Opens the record that must have been begun.
  public RecordFolder open(Terminal terminal) {
    return RecordFolder.open(place(terminal));
  }

  /// Where the record is.
  RecordPlace place(Terminal terminal) {
    Path named = folder == null ? terminal.settings().resolve("record") : terminal.at(folder);
    return new RecordPlace(named.toAbsolutePath().normalize(), database);
  }
}
