// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.server;

import java.util.Locale;
import org.holdfast.postgres.DatabaseFailure;

/// The kinds of machine for which PostgreSQL is shipped.
enum Platform {
  LINUX_X86_64("postgres-linux-x86_64.txz"),
  LINUX_ARM_64("postgres-linux-arm_64.txz"),
  DARWIN_X86_64("postgres-darwin-x86_64.txz"),
  DARWIN_ARM_64("postgres-darwin-arm_64.txz");

  private final String archive;

  Platform(String archive) {
    this.archive = archive;
  }

  /// The archive's name on the class path.
  String archive() {
    return archive;
  }

  /// What the names of an operating system and a processor stand for, as Java spells them.
  static Platform of(String system, String processor) {
    boolean linux = system.equals("Linux");
    if (!linux && !system.startsWith("Mac")) {
      throw new DatabaseFailure(DatabaseFailure.Fault.NO_BINARIES);
    }
    return switch (processor.toLowerCase(Locale.ROOT)) {
      case "amd64", "x86_64" -> linux ? LINUX_X86_64 : DARWIN_X86_64;
      case "aarch64", "arm64" -> linux ? LINUX_ARM_64 : DARWIN_ARM_64;
      default -> throw new DatabaseFailure(DatabaseFailure.Fault.NO_BINARIES);
    };
  }
}
