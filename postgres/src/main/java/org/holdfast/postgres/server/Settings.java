// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.util.List;
import java.util.stream.Collectors;

/// With which settings the server runs. They stand on its command line, where no file and no `ALTER
/// SYSTEM` overrides them.
final class Settings {
  /// What was acknowledged is on disk; nobody connects but over 127.0.0.1; no statement and no
  /// value gets into the log: the record is a target list.
  private static final List<String> ALWAYS =
      List.of(
          "listen_addresses=127.0.0.1",
          "unix_socket_directories=",
          "password_encryption=scram-sha-256",
          "fsync=on",
          "full_page_writes=on",
          "synchronous_commit=on",
          "log_statement=none",
          "log_min_error_statement=panic",
          "log_min_duration_statement=-1",
          "log_parameter_max_length=0",
          "log_parameter_max_length_on_error=0",
          "log_error_verbosity=terse",
          "log_timezone=UTC",
          "timezone=UTC",
          "max_connections=60");

  private Settings() {}

  static String options(int port) {
    return ALWAYS.stream().map(setting -> "-c " + setting).collect(Collectors.joining(" "))
        + " -c port="
        + port;
  }
}
