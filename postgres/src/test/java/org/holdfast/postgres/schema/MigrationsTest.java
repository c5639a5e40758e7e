// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.Statement;
import org.holdfast.postgres.TestServer;
import org.junit.jupiter.api.Test;

class MigrationsTest {
  @Test
  void a_fresh_database_is_complete_and_migrating_again_changes_nothing() throws Exception {
    String database = TestServer.newDatabase();
    assertThat(Migrations.complete(TestServer.login(database, Role.APP))).isTrue();
    Migrations.apply(TestServer.login(database, Role.MIGRATOR));
    try (Connection app = TestServer.login(database, Role.APP).connect();
        Statement statement = app.createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM holdfast.log_state()")) {
      assertThat(row.next()).isTrue();
      assertThat(row.getLong("size")).isZero();
    }
  }
}
