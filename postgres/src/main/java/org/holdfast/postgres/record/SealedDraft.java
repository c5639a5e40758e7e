// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Types;
import java.time.ZoneOffset;
import java.util.Base64;
import java.util.List;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.EntryText;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Leaf;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.Draft;
import org.jspecify.annotations.Nullable;

/// A draft, sealed before the database is asked: nothing is waited for while the head is locked.
///
/// @param leaf what the log will publish
/// @param payload the disclosures, sealed, base64
/// @param contentMac what stands for the content, base64
/// @param document the document, sealed, base64; null where there is none
record SealedDraft(
    Draft draft, Leaf leaf, String payload, String contentMac, @Nullable String document) {

  static SealedDraft seal(Draft draft, PostgresVault vault, RandomGenerator random) {
    SealingKeys keys = vault.forSealing(Place.keyOf(draft.entry().head()));
    List<Disclosure> disclosures =
        EntryText.fields(draft.entry()).stream()
            .map(field -> Disclosure.of(field, random))
            .toList();
    String plain = disclosures.stream().map(Disclosure::encoded).collect(Collectors.joining("\n"));
    String key = draft.key().value();
    Draft.Document document = draft.document();
    return new SealedDraft(
        draft,
        Leaf.of(disclosures, random),
        base64(keys.seal(plain.getBytes(StandardCharsets.US_ASCII), Place.payload(key))),
        base64(keys.mac(draft.content())),
        document == null ? null : base64(keys.seal(document.bytes(), Place.document(key))));
  }

  /// Asks the database. A refusal is thrown, as the whole transaction goes with it.
  Appended append(Connection connection) throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement(
            "SELECT * FROM holdfast.append_entry(?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)")) {
      Head head = draft.entry().head();
      Matter matter = head.matter();
      call.setString(1, draft.key().value());
      call.setString(2, head.kind().name());
      call.setString(3, head.by().value());
      call.setObject(4, head.proposal(), Types.BIGINT);
      call.setObject(5, matter.subject() == null ? null : matter.subject().value());
      call.setString(6, matter.object() == null ? null : matter.object().value());
      call.setString(7, matter.group() == null ? null : matter.group().value());
      call.setObject(8, matter.count(), Types.BIGINT);
      call.setString(9, head.compartment().name());
      call.setObject(10, head.recordedAt().atOffset(ZoneOffset.UTC));
      call.setBytes(11, leaf.bytes());
      call.setBytes(12, Base64.getDecoder().decode(payload));
      call.setBytes(13, Base64.getDecoder().decode(contentMac));
      try (ResultSet row = call.executeQuery()) {
        row.next();
        return answer(connection, row.getLong("position"), row.getBoolean("duplicate"));
      }
    }
  }

  private Appended answer(Connection connection, long position, boolean duplicate)
      throws SQLException {
    if (duplicate) {
      return new Appended.RecordedBefore(position);
    }
    if (document != null) {
      try (PreparedStatement call =
          connection.prepareStatement("SELECT holdfast.attach_document(?, ?)")) {
        call.setLong(1, position);
        call.setBytes(2, Base64.getDecoder().decode(document));
        call.execute();
      }
    }
    return new Appended.Recorded(position);
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
