// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.EntryReader;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.record.Vault.Opened;
import org.holdfast.postgres.DatabaseFailure;
import org.jspecify.annotations.Nullable;

/// A row of `entry`, still sealed.
///
/// @param key the idempotency key, by which the row is named
/// @param head what stands outside the seal
/// @param payload the disclosures, sealed, base64
record StoredRow(long position, String key, Head head, Leaf leaf, String payload) {

  /// Rows from a position on, as far as the context shows them.
  static List<StoredRow> read(Connection connection, long from, int most) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT * FROM holdfast.entry WHERE position >= ? ORDER BY position LIMIT ?")) {
      query.setLong(1, from);
      query.setInt(2, most);
      return rows(query);
    }
  }

  /// Rows whose head names an object, in order, as far as the context shows them.
  static List<StoredRow> about(Connection connection, String object) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT * FROM holdfast.entry WHERE object = ? ORDER BY position")) {
      query.setString(1, object);
      return rows(query);
    }
  }

  private static List<StoredRow> rows(PreparedStatement query) throws SQLException {
    List<StoredRow> rows = new ArrayList<>();
    try (ResultSet row = query.executeQuery()) {
      while (row.next()) {
        rows.add(read(row));
      }
    }
    return rows;
  }

  private static StoredRow read(ResultSet row) throws SQLException {
    return new StoredRow(
        row.getLong("position"),
        row.getString("idempotency_key"),
        head(row),
        new Leaf(new String(row.getBytes("leaf"), StandardCharsets.US_ASCII)),
        Base64.getEncoder().encodeToString(row.getBytes("payload")));
  }

  static Head head(ResultSet row) throws SQLException {
    UUID subject = row.getObject("subject", UUID.class);
    String object = row.getString("object");
    String group = row.getString("grp");
    return new Head(
        EntryKind.valueOf(row.getString("kind")),
        new ActorId(row.getString("actor")),
        row.getObject("recorded_at", OffsetDateTime.class).toInstant(),
        new Matter(
            subject == null ? null : new SubjectId(subject),
            object == null ? null : new Matter.ObjectId(object),
            group == null ? null : new Matter.GroupId(group),
            row.getObject("number", Long.class)),
        row.getObject("proposal", Long.class),
        Head.Compartment.valueOf(row.getString("compartment")));
  }

  /// The entry, as far as it can still be read.
  ///
  /// @param keys asked for just now
  StoredEntry open(PostgresVault vault, Map<KeyId, StoredKeys> keys) {
    Opened opened =
        vault.unseal(
            keys, Place.keyOf(head), Base64.getDecoder().decode(payload), Place.payload(key));
    return switch (opened) {
      case Opened.Plain plain -> whole(new String(plain.bytes(), StandardCharsets.US_ASCII));
      case Opened.KeyDestroyed _ ->
          new StoredEntry(position, leaf, new Entry.Erased(head), List.of());
      case Opened.Altered _ -> throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    };
  }

  private StoredEntry whole(String lines) {
    List<Disclosure> disclosures = new ArrayList<>();
    for (String line : lines.split("\n", -1)) {
      disclosures.add(required(Disclosure.parse(line).orElse(null)));
    }
    List<Field> fields = disclosures.stream().map(Disclosure::field).toList();
    Entry.Whole entry = required(EntryReader.entry(fields).orElse(null));
    if (!says(entry.head()) || !disclosures.stream().allMatch(leaf::holds)) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
    return new StoredEntry(position, leaf, entry, disclosures);
  }

  /// Whether the sealed head is the one that stands outside, by which the rules went. A database
  /// keeps times to the microsecond.
  private boolean says(Head sealed) {
    return sealed.kind() == head.kind()
        && sealed.by().equals(head.by())
        && sealed.matter().equals(head.matter())
        && Objects.equals(sealed.proposal(), head.proposal())
        && sealed.compartment() == head.compartment();
  }

  private static <T> T required(@Nullable T value) {
    if (value == null) {
      throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    }
    return value;
  }
}
