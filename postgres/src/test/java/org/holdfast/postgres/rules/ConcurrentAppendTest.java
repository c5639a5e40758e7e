// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.holdfast.postgres.TestServer;
import org.holdfast.tlog.tree.Frontier;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHasher;
import org.junit.jupiter.api.Test;

class ConcurrentAppendTest {
  private static final int WRITERS = 8;
  private static final int EACH = 200;

  @Test
  void eight_writers_leave_no_gap_and_the_root_is_that_of_the_leaves() throws Exception {
    String database = TestServer.newDatabase();
    try (DirectSql sql = new DirectSql(database).withActors();
        ExecutorService pool = Executors.newFixedThreadPool(WRITERS)) {
      List<Callable<Void>> writers = new ArrayList<>();
      for (int writer = 0; writer < WRITERS; writer++) {
        writers.add(() -> write(database));
      }
      for (Future<Void> done : pool.invokeAll(writers)) {
        done.get();
      }
      long size = sql.number("SELECT size FROM holdfast.log_state()");
      assertThat(size).isEqualTo(WRITERS * EACH + 4);
      assertThat(sql.number("SELECT entries FROM holdfast.entry_count()")).isEqualTo(size);
      assertThat(sql.number("SELECT beyond_last FROM holdfast.entry_count()")).isEqualTo(size);
      assertThat(root(sql, "SELECT root FROM holdfast.log_state()"))
          .isEqualTo(recomputed(sql))
          .isEqualTo(root(sql, "SELECT holdfast.root_of(" + size + ")"));
    }
  }

  private static Void write(String database) throws SQLException {
    try (DirectSql sql = new DirectSql(database)) {
      for (int n = 0; n < EACH; n++) {
        sql.append(Asked.of("EFFORT_RECORDED"));
      }
    }
    return null;
  }

  private static Hash root(DirectSql sql, String query) throws SQLException {
    try (Statement statement = sql.connection().createStatement();
        ResultSet row = statement.executeQuery(query)) {
      row.next();
      return Hash.of(row.getBytes(1));
    }
  }

  private static Hash recomputed(DirectSql sql) throws SQLException {
    List<Hash> leaves = new ArrayList<>();
    TreeHasher hasher = new TreeHasher();
    try (Statement statement = sql.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT * FROM holdfast.leaves(0, 1000000)")) {
      while (row.next()) {
        assertThat(row.getLong("position")).isEqualTo(leaves.size());
        leaves.add(hasher.leaf(row.getBytes("leaf")));
      }
    }
    return Frontier.EMPTY.appendAll(leaves).root();
  }
}
