// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.publish;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Outcome;
import org.holdfast.tlog.note.SignedNote;
import org.holdfast.tlog.tile.Entry;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.jspecify.annotations.Nullable;

/// What the database says of the log.
///
/// @param database spoken to as the application
record LogSource(Database database) {
  /// Leaves read at a time; one has at most 64 KiB.
  private static final int AT_A_TIME = 512;

  /// The record's head and the checkpoint that was stored last.
  ///
  /// @param stored null where none was
  /// @param note the stored checkpoint's note; empty where none was
  record State(TreeHead head, @Nullable TreeHead stored, String note) {}

  State state() {
    return database.read(
        List.of(),
        connection -> {
          try (PreparedStatement query =
                  connection.prepareStatement("SELECT * FROM holdfast.log_state()");
              ResultSet row = query.executeQuery()) {
            row.next();
            byte[] storedRoot = row.getBytes("checkpoint_root");
            return storedRoot == null
                ? new State(head(row, "size", "root"), null, "")
                : new State(
                    head(row, "size", "root"),
                    head(row, "checkpoint_size", "checkpoint_root"),
                    row.getString("checkpoint_note"));
          }
        });
  }

  /// Gives the leaves from one size up to another, in order.
  void leaves(TreeSize from, TreeSize to, Consumer<Entry> each) {
    for (long at = from.value(); at < to.value(); at += AT_A_TIME) {
      long start = at;
      long end = Math.min(to.value(), at + AT_A_TIME);
      database.read(List.of(), connection -> leaves(connection, start, end)).forEach(each);
    }
  }

  /// Stores what was signed.
  ///
  /// @return the note that stands for this size: this one, or one stored before; empty where
  ///   another root, or a later checkpoint, stands
  Optional<SignedNote> store(TreeHead head, SignedNote note) {
    Outcome<String> outcome =
        database.attempt(
            List.of(),
            connection -> {
              try (PreparedStatement call =
                  connection.prepareStatement("SELECT holdfast.store_checkpoint(?, ?, ?)")) {
                call.setLong(1, head.size().value());
                call.setBytes(2, head.root().bytes());
                call.setString(3, note.format());
                try (ResultSet row = call.executeQuery()) {
                  row.next();
                  return row.getString(1);
                }
              }
            });
    return switch (outcome) {
      case Outcome.Done<String>(var stored) -> parsed(stored);
      case Outcome.Refused<String> _ -> Optional.empty();
    };
  }

  /// A note that the database keeps; empty where it is none.
  static Optional<SignedNote> parsed(String note) {
    return switch (SignedNote.parse(note)) {
      case SignedNote.Parsed.Read(var read) -> Optional.of(read);
      case SignedNote.Parsed.Malformed _ -> Optional.empty();
    };
  }

  private static List<Entry> leaves(Connection connection, long from, long to) throws SQLException {
    List<Entry> leaves = new ArrayList<>();
    try (PreparedStatement query =
        connection.prepareStatement("SELECT leaf FROM holdfast.leaves(?, ?)")) {
      query.setLong(1, from);
      query.setLong(2, to);
      try (ResultSet row = query.executeQuery()) {
        while (row.next()) {
          leaves.add(Entry.of(row.getBytes(1)));
        }
      }
    }
    return leaves;
  }

  private static TreeHead head(ResultSet row, String size, String root) throws SQLException {
    return new TreeHead(new TreeSize(row.getLong(size)), Hash.of(row.getBytes(root)));
  }
}
