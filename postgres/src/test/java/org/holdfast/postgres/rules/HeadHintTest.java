// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.record.HeadHint;
import org.holdfast.postgres.schema.Role;
import org.junit.jupiter.api.Test;

/// That the record has grown is told at once, and again after the connection was broken.
class HeadHintTest {
  @Test
  void whoeverListensHearsOfEachTransactionAndListensAgain() throws Exception {
    String name = TestServer.newDatabase();
    LinkedBlockingQueue<Boolean> heard = new LinkedBlockingQueue<>();
    try (DirectSql sql = new DirectSql(name).withActors();
        HeadHint hint =
            HeadHint.listen(TestServer.login(name, Role.APP), () -> heard.add(Boolean.TRUE))) {
      assertThat(hint).isNotNull();
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isTrue();
      sql.append(Asked.of("READ").named("a"));
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isTrue();
      assertThat(heard.poll(200, TimeUnit.MILLISECONDS)).isNull();
      terminate(name);
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isTrue();
      sql.append(Asked.of("READ").named("b"));
      assertThat(heard.poll(10, TimeUnit.SECONDS)).isTrue();
    }
  }

  /// Breaks the connections that listen.
  private static void terminate(String name) throws SQLException {
    try (Connection connection = TestServer.server().administrator("postgres").connect();
        Statement statement = connection.createStatement()) {
      statement.execute(
          "SELECT pg_terminate_backend(pid) FROM pg_stat_activity WHERE datname = '"
              + name
              + "' AND query LIKE 'LISTEN%'");
    }
  }
}
