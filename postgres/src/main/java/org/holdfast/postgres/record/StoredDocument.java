// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Vault.Opened;
import org.holdfast.postgres.DatabaseFailure;

/// A row of `document`, still sealed.
///
/// @param key the idempotency key of its entry
/// @param head what stands outside the seal of its entry
/// @param sealed the bytes, sealed, base64
record StoredDocument(String key, Head head, String sealed) {

  /// The row of an entry; empty where there is none, or the context does not show it.
  static Optional<StoredDocument> read(Connection connection, long position) throws SQLException {
    try (PreparedStatement query =
        connection.prepareStatement(
            "SELECT e.*, d.sealed FROM holdfast.entry e JOIN holdfast.document d USING (position)"
                + " WHERE e.position = ?")) {
      query.setLong(1, position);
      try (ResultSet row = query.executeQuery()) {
        return row.next()
            ? Optional.of(
                new StoredDocument(
                    row.getString("idempotency_key"),
                    StoredRow.head(row),
                    Base64.getEncoder().encodeToString(row.getBytes("sealed"))))
            : Optional.empty();
      }
    }
  }

  /// The document; empty where its key was destroyed.
  Optional<Draft.Document> open(PostgresVault vault) {
    KeyId id = Place.keyOf(head);
    Opened opened =
        vault.unseal(
            vault.stored(List.of(id)), id, Base64.getDecoder().decode(sealed), Place.document(key));
    return switch (opened) {
      case Opened.Plain(var base64) -> Optional.of(new Draft.Document(base64));
      case Opened.KeyDestroyed _ -> Optional.empty();
      case Opened.Altered _ -> throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    };
  }
}
