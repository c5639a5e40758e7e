// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.HexFormat;
import java.util.UUID;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.schema.Role;

/// The database, spoken to as the application would, but without it: `holdfast_app` and SQL.
final class DirectSql implements AutoCloseable {
  private static final OffsetDateTime NOON =
      OffsetDateTime.of(2025, 5, 7, 12, 0, 0, 0, ZoneOffset.UTC);
  private final Connection connection;
  private String session = "";
  private String delegation = "";

  DirectSql(String database) {
    this.connection = TestServer.login(database, Role.APP).connect();
  }

  Connection connection() {
    return connection;
  }

  /// From now on everybody acts from this session, on behalf of that; where these are empty,
  /// everybody acts from a session of their own.
  DirectSql from(String sessionDigest, String onBehalfOf) {
    session = sessionDigest;
    delegation = onBehalfOf;
    return this;
  }

  /// Appends, and tells the position.
  long append(Asked asked) throws SQLException {
    setting("holdfast.session", session.isEmpty() ? sessionOf(asked.actor()) : session);
    setting("holdfast.delegation", delegation);
    return append(connection, asked);
  }

  /// The session in which somebody acts who is asked for no other.
  static String sessionOf(String actor) {
    return HexFormat.of().formatHex(sha256("session of " + actor));
  }

  private void setting(String name, String value) throws SQLException {
    try (PreparedStatement set = connection.prepareStatement("SELECT set_config(?, ?, false)")) {
      set.setString(1, name);
      set.setString(2, value);
      set.execute();
    }
  }

  static long append(Connection connection, Asked asked) throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement(
            "SELECT * FROM holdfast.append_entry(?,?,?,?,?,?,?,?,?,?,?,?,?)")) {
      call.setString(1, asked.key());
      call.setString(2, asked.kind());
      call.setString(3, asked.actor());
      call.setObject(4, asked.proposal(), java.sql.Types.BIGINT);
      call.setObject(5, asked.subject());
      call.setString(6, asked.object());
      call.setString(7, asked.group());
      call.setObject(8, asked.number(), java.sql.Types.BIGINT);
      call.setString(9, "ORDINARY");
      call.setObject(10, NOON);
      call.setBytes(11, ("leaf " + asked.key()).getBytes(StandardCharsets.UTF_8));
      call.setBytes(12, new byte[] {1});
      call.setBytes(13, sha256(asked.content()));
      try (ResultSet answer = call.executeQuery()) {
        answer.next();
        return answer.getLong("position");
      }
    }
  }

  /// The SQLSTATE with which an append is refused, or `recorded`.
  String answer(Asked asked) {
    try {
      append(asked);
      return "recorded";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  /// The same, from no session at all.
  String bare(Asked asked) {
    try {
      append(connection, asked);
      return "recorded";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  /// Appends what takes two: ann proposes, ben carries it out.
  long appendByTwo(Asked asked) throws SQLException {
    long proposal = append(asked.proposedBy("ann"));
    return append(asked.by("ben").carryingOut(proposal));
  }

  /// The SQLSTATE with which a statement fails, or `done`.
  String attempt(String sql) {
    return attempt(connection, sql);
  }

  static String attempt(Connection connection, String sql) {
    try (Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }

  long number(String sql) throws SQLException {
    try (Statement statement = connection.createStatement();
        ResultSet row = statement.executeQuery(sql)) {
      row.next();
      return row.getLong(1);
    }
  }

  void inContext(String compartments) throws SQLException {
    setting("holdfast.compartments", compartments);
  }

  /// Ann reviews, ben is counsel.
  DirectSql withReviewers() throws SQLException {
    appendByTwo(Asked.of("ROLE_GIVEN").named("ann").in("REVIEWER"));
    appendByTwo(Asked.of("ROLE_GIVEN").named("ben").in("COUNSEL"));
    return this;
  }

  /// Persons ann and ben, machine bot.
  DirectSql withActors() throws SQLException {
    append(Asked.of("ACTOR_ADMITTED").named("ann").in("PERSON"));
    append(Asked.of("ACTOR_ADMITTED").named("ben").in("PERSON"));
    appendByTwo(Asked.of("ACTOR_ADMITTED").named("bot").in("MACHINE"));
    inContext("ORDINARY");
    return this;
  }

  UUID registered() throws SQLException {
    UUID subject = UUID.randomUUID();
    append(Asked.of("PERSON_REGISTERED").about(subject).named("P-" + subject));
    return subject;
  }

  private static byte[] sha256(String text) {
    try {
      return MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() throws SQLException {
    connection.close();
  }
}
