// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.desk;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.Timestamp;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.postgres.connection.Database;

/// The accounts of a desk.
///
/// A reader would get this wrong: an account gives nobody a right. It lets somebody sign in whom
/// the record has admitted.
public final class Accounts {
  /// So often may a password be wrong before the account is locked for a while.
  private static final int PATIENCE = 5;

  private static final Duration LOCKED = Duration.ofMinutes(1);

  private final Database database;

  public Accounts(Database database) {
    this.database = database;
  }

  /// The account of somebody; empty where there is none.
  public Optional<Account> of(ActorId actor) {
    return database.read(
        List.of(),
        connection -> {
          try (PreparedStatement query =
              connection.prepareStatement(
                  "SELECT password_hash, failed, locked_until FROM holdfast_desk.account"
                      + " WHERE actor = ?")) {
            query.setString(1, actor.value());
            try (ResultSet row = query.executeQuery()) {
              return row.next() ? Optional.of(account(actor, row)) : Optional.empty();
            }
          }
        });
  }

  /// Whether anybody has one.
  public boolean any() {
    return database.read(
        List.of(),
        connection -> {
          try (PreparedStatement query =
                  connection.prepareStatement("SELECT EXISTS (SELECT FROM holdfast_desk.account)");
              ResultSet row = query.executeQuery()) {
            return row.next() && row.getBoolean(1);
          }
        });
  }

  private static Account account(ActorId actor, ResultSet row) throws java.sql.SQLException {
    Timestamp locked = row.getTimestamp("locked_until");
    return new Account(
        actor,
        row.getString("password_hash"),
        row.getInt("failed"),
        locked == null ? null : locked.toInstant());
  }

  /// Gives somebody a password, and unlocks the account.
  public void setPassword(ActorId actor, String passwordHash, Instant now) {
    run(
        "INSERT INTO holdfast_desk.account (actor, password_hash, changed_at) VALUES (?, ?, ?)"
            + " ON CONFLICT (actor) DO UPDATE SET password_hash = excluded.password_hash,"
            + " failed = 0, locked_until = NULL, changed_at = excluded.changed_at",
        actor.value(),
        passwordHash,
        Timestamp.from(now));
  }

  /// A password was wrong. After some times in a row nobody signs in for a while.
  public void failed(ActorId actor, Instant now) {
    run(
        "UPDATE holdfast_desk.account SET failed = failed + 1, locked_until ="
            + " CASE WHEN failed + 1 >= ? THEN ?::timestamptz ELSE locked_until END"
            + " WHERE actor = ?",
        PATIENCE,
        Timestamp.from(now.plus(LOCKED)),
        actor.value());
  }

  /// A password was right.
  public void signedIn(ActorId actor) {
    run(
        "UPDATE holdfast_desk.account SET failed = 0, locked_until = NULL WHERE actor = ?",
        actor.value());
  }

  private void run(String sql, Object... values) {
    database.read(
        List.of(),
        connection -> {
          try (PreparedStatement statement = connection.prepareStatement(sql)) {
            for (int i = 0; i < values.length; i++) {
              statement.setObject(i + 1, values[i]);
            }
            return statement.executeUpdate();
          }
        });
  }
}
