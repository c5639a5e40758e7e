// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.function.Function;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Appended;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.jspecify.annotations.Nullable;

/// Sealed drafts that are recorded together: the database is asked once for all of them, and once
/// more for each document, which may be large.
record SealedBatch(List<SealedDraft> drafts) {
  private static final String APPEND =
      "SELECT * FROM holdfast.append_entries(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)";

  SealedBatch {
    drafts = List.copyOf(drafts);
  }

  /// Asks the database. A refusal is thrown, as the whole transaction goes with it.
  List<Appended> append(Connection connection, Progress progress) throws SQLException {
    List<Appended> answers = new ArrayList<>();
    try (PreparedStatement call = connection.prepareStatement(APPEND)) {
      fill(connection, call);
      try (ResultSet row = call.executeQuery()) {
        while (row.next()) {
          answers.add(
              row.getBoolean("duplicate")
                  ? new Appended.RecordedBefore(row.getLong("position"))
                  : new Appended.Recorded(row.getLong("position")));
        }
      }
    }
    progress.reached(Step.APPENDED);
    for (int at = 0; at < drafts.size(); at++) {
      String document = drafts.get(at).document();
      if (document != null && answers.get(at) instanceof Appended.Recorded(var position)) {
        attach(connection, position, Base64.getDecoder().decode(document));
      }
    }
    return List.copyOf(answers);
  }

  private void fill(Connection connection, PreparedStatement call) throws SQLException {
    List<Column> columns =
        List.of(
            new Column("text", one -> one.draft().key().value()),
            new Column("text", one -> head(one).kind().name()),
            new Column("text", one -> head(one).by().value()),
            new Column("bigint", one -> head(one).proposal()),
            new Column("uuid", one -> value(matter(one).subject(), id -> id.value())),
            new Column("text", one -> value(matter(one).object(), Matter.ObjectId::value)),
            new Column("text", one -> value(matter(one).group(), Matter.GroupId::value)),
            new Column("bigint", one -> matter(one).count()),
            new Column("text", one -> head(one).compartment().name()),
            new Column("timestamptz", one -> head(one).recordedAt().atOffset(ZoneOffset.UTC)),
            new Column("bytea", one -> one.leaf().bytes()),
            new Column("bytea", one -> Base64.getDecoder().decode(one.payload())),
            new Column("bytea", one -> Base64.getDecoder().decode(one.contentMac())));
    for (int at = 0; at < columns.size(); at++) {
      columns.get(at).set(connection, call, at + 1, drafts);
    }
  }

  /// One argument: an array with a value for each draft.
  private record Column(String type, Function<SealedDraft, @Nullable Object> of) {
    void set(Connection connection, PreparedStatement call, int at, List<SealedDraft> drafts)
        throws SQLException {
      @Nullable Object[] values =
          type.equals("bytea") ? new byte[drafts.size()][] : new Object[drafts.size()];
      for (int row = 0; row < values.length; row++) {
        values[row] = of.apply(drafts.get(row));
      }
      call.setArray(at, connection.createArrayOf(type, values));
    }
  }

  private static void attach(Connection connection, long position, byte[] sealed)
      throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("SELECT holdfast.attach_document(?, ?)")) {
      call.setLong(1, position);
      call.setBytes(2, sealed);
      call.execute();
    }
  }

  private static Head head(SealedDraft one) {
    return one.draft().entry().head();
  }

  private static Matter matter(SealedDraft one) {
    return head(one).matter();
  }

  private static <T, R> @Nullable R value(@Nullable T from, Function<T, R> of) {
    return from == null ? null : of.apply(from);
  }
}
