// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Outcome;

/// Destroys the keys of those whose erasure is recorded, until nothing of them is in the table's
/// file.
///
/// A key is destroyed in three parts: the row loses it, the file is written anew without it, and
/// the row says that this was done. Whoever is killed in between leaves an erasure that is not
/// finished, which the next opening finishes.
record Erasures(Database database, Progress progress) {

  /// Destroys a person's key.
  ///
  /// @return done, or why not
  Outcome<Boolean> destroy(UUID subject) {
    progress.reached(Step.KEY_TO_DESTROY);
    Outcome<Boolean> outcome =
        database.attempt(List.of(), connection -> destroy(connection, subject));
    if (outcome instanceof Outcome.Done<Boolean>) {
      progress.reached(Step.KEY_DESTROYED);
      rewrite(List.of(subject));
      progress.reached(Step.KEY_FILE_REWRITTEN);
    }
    return outcome;
  }

  /// Finishes what was recorded and not carried out.
  ///
  /// This is deliberate: a person whom a preservation notice covers since then keeps the key, and
  /// the record opens; every other failure keeps it shut.
  void finish() {
    List<UUID> unfinished = unfinished();
    for (UUID subject : unfinished) {
      database.attempt(List.of(), connection -> destroy(connection, subject));
    }
    if (!unfinished.isEmpty()) {
      rewrite(unfinished);
    }
  }

  private boolean destroy(Connection connection, UUID subject) throws SQLException {
    try (PreparedStatement call = connection.prepareStatement("SELECT holdfast.destroy_key(?)")) {
      call.setObject(1, subject);
      boolean done = call.execute();
      progress.reached(Step.BEFORE_KEY_COMMIT);
      return done;
    }
  }

  /// Lets the table's file be written anew, without what the rows held, and says that it was.
  private void rewrite(List<UUID> destroyed) {
    database.outsideTransactions("VACUUM (FULL) holdfast.data_key");
    database.read(
        List.of(),
        connection -> {
          try (PreparedStatement call =
              connection.prepareStatement("SELECT holdfast.keys_are_gone(?)")) {
            call.setArray(1, connection.createArrayOf("uuid", destroyed.toArray()));
            return call.execute();
          }
        });
  }

  private List<UUID> unfinished() {
    return database.read(
        List.of(),
        connection -> {
          List<UUID> subjects = new ArrayList<>();
          try (PreparedStatement query =
                  connection.prepareStatement("SELECT * FROM holdfast.unfinished_erasures()");
              ResultSet row = query.executeQuery()) {
            while (row.next()) {
              subjects.add(row.getObject(1, UUID.class));
            }
          }
          return subjects;
        });
  }
}
