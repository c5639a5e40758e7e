// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.connection;

import com.zaxxer.hikari.HikariConfig;
import com.zaxxer.hikari.HikariDataSource;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.util.List;
import java.util.Objects;
import org.holdfast.postgres.DatabaseFailure;

/// Connections to one database as one role, and transactions on them.
///
/// Each transaction sees the compartments that it was given, and the next one on the same
/// connection does not: the context ends with the transaction.
public final class Database implements AutoCloseable {
  /// How long a caller waits for a free connection, milliseconds.
  private static final int PATIENCE = 10_000;

  private static final String REFUSALS = "HF";

  private final HikariDataSource pool;

  /// @param connections at most so many at a time
  public Database(Login login, int connections) {
    HikariConfig config = new HikariConfig();
    config.setJdbcUrl(login.url());
    config.setDataSourceProperties(login.properties());
    config.setMaximumPoolSize(connections);
    config.setMinimumIdle(1);
    config.setConnectionTimeout(PATIENCE);
    config.setInitializationFailTimeout(-1);
    config.setAutoCommit(false);
    config.setPoolName("holdfast");
    this.pool = new HikariDataSource(config);
  }

  /// Does work that the record does not refuse.
  ///
  /// @param compartments what the work may see
  public <T> T read(List<String> compartments, Work<T> work) {
    return switch (attempt(compartments, work)) {
      case Outcome.Done<T>(var value) -> value;
      case Outcome.Refused<T> _ -> throw new DatabaseFailure(DatabaseFailure.Fault.STATEMENT);
    };
  }

  /// Does work that the record may refuse; then nothing of it is kept.
  ///
  /// @param compartments what the work may see
  public <T> Outcome<T> attempt(List<String> compartments, Work<T> work) {
    try (Connection connection = pool.getConnection()) {
      try {
        enter(connection, compartments);
        T value = work.in(connection);
        connection.commit();
        return new Outcome.Done<>(value);
      } catch (SQLException e) {
        connection.rollback();
        String state = Objects.requireNonNullElse(e.getSQLState(), "");
        if (state.startsWith(REFUSALS)) {
          return new Outcome.Refused<>(state);
        }
        throw DatabaseFailure.of(e);
      }
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  /// Runs a statement that stands outside every transaction.
  public void outsideTransactions(String sql) {
    try (Connection connection = pool.getConnection()) {
      connection.setAutoCommit(true);
      try (var statement = connection.createStatement()) {
        statement.execute(sql);
      } finally {
        connection.setAutoCommit(false);
      }
    } catch (SQLException e) {
      throw DatabaseFailure.of(e);
    }
  }

  private static void enter(Connection connection, List<String> compartments) throws SQLException {
    try (PreparedStatement context =
        connection.prepareStatement("SELECT set_config('holdfast.compartments', ?, true)")) {
      context.setString(1, String.join(",", compartments));
      context.execute();
    }
  }

  @Override
  public void close() {
    pool.close();
  }
}
