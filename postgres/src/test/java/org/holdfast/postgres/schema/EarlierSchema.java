// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Login;

/// A database as an earlier version of this program made it.
public final class EarlierSchema {
  private EarlierSchema() {}

  /// A fresh database with the migrations up to one.
  public static String database(String version) {
    String name = TestServer.newEmptyDatabase();
    if (!migrated(TestServer.login(name, Role.MIGRATOR), version)) {
      throw new IllegalStateException("an earlier version is what was applied then");
    }
    return name;
  }

  private static boolean migrated(Login migrator, String version) {
    return Migrations.configured(migrator).target(version).load().migrate().success;
  }
}
