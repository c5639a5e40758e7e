// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.record;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/// Where a record is kept.
///
/// @param folder its folder, for its owner alone; the published log in it is for everybody
/// @param database the address of a server, for the driver; null for the folder's own
public record RecordPlace(Path folder, @Nullable String database) {

  /// The folder of the published log.
  public Path log() {
    return folder.resolve("log");
  }

  /// The public key of the log, beside its tiles.
  public Path publicKey() {
    return log().resolve("key");
  }

  /// Who witnesses the log, beside its tiles.
  public Path policy() {
    return log().resolve("policy");
  }

  /// The private key of the log.
  public Path logKey() {
    return folder.resolve("keys").resolve("log.key");
  }

  /// The key that wraps the keys of persons.
  public Path masterKey() {
    return folder.resolve("keys").resolve("master.key");
  }

  /// The folder's own database.
  public Path home() {
    return folder.resolve("database");
  }
}
