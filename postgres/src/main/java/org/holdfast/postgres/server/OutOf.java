// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.io.IOException;
import java.util.Objects;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.DatabaseFailure.Fault;

/// What a server or a file system ran out of, told from its words.
final class OutOf {
  private OutOf() {}

  static DatabaseFailure failure(IOException thrown) {
    String words = Objects.requireNonNullElse(thrown.getMessage(), "");
    return new DatabaseFailure(noSpace(words) ? Fault.DISK_FULL : Fault.FILE);
  }

  /// Why a server did not start. The server speaks English: it runs with `LC_ALL=C`.
  static Fault fault(String log) {
    if (noSpace(log)) {
      return Fault.DISK_FULL;
    }
    if (log.contains("Address already in use")) {
      return Fault.PORT_IN_USE;
    }
    return Fault.NOT_STARTED;
  }

  private static boolean noSpace(String words) {
    return words.contains("No space left on device");
  }
}
