// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Array;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// What stands in a row of `data_key`.
sealed interface StoredKeys {

  /// Keys, wrapped.
  record Kept(WrappedKeys keys) implements StoredKeys {}

  /// The row of keys that were destroyed.
  record Destroyed() implements StoredKeys {}

  /// No row.
  record Missing() implements StoredKeys {}

  /// Puts keys where there are none, and tells for each which stand.
  ///
  /// @param ids in an order that is the same for everybody: whoever puts the same keys at the same
  ///   time waits for the other, and neither for ever
  /// @param fresh keys to put for each; without one of an id, its row is only read
  static Map<KeyId, StoredKeys> put(
      Connection connection, List<KeyId> ids, Map<KeyId, WrappedKeys> fresh) throws SQLException {
    Map<KeyId, StoredKeys> rows = new HashMap<>();
    try (PreparedStatement call =
        connection.prepareStatement("SELECT * FROM holdfast.put_keys(?, ?, ?, ?)")) {
      call.setArray(1, array(connection, "text", ids, KeyId::value));
      call.setArray(2, array(connection, "uuid", ids, KeyId::subject));
      call.setArray(3, bytes(connection, ids, fresh, WrappedKeys::sealing));
      call.setArray(4, bytes(connection, ids, fresh, WrappedKeys::stating));
      try (ResultSet row = call.executeQuery()) {
        while (row.next()) {
          rows.put(
              ids.get(row.getInt("at") - 1),
              of(row.getBytes("wrapped"), row.getBytes("wrapped_mac")));
        }
      }
    }
    ids.forEach(id -> rows.putIfAbsent(id, new Missing()));
    return rows;
  }

  private static StoredKeys of(byte @Nullable [] sealing, byte @Nullable [] stating) {
    return sealing == null || stating == null
        ? new Destroyed()
        : new Kept(
            new WrappedKeys(
                Base64.getEncoder().encodeToString(sealing),
                Base64.getEncoder().encodeToString(stating)));
  }

  private static Array array(
      Connection connection, String type, List<KeyId> ids, Function<KeyId, @Nullable Object> of)
      throws SQLException {
    return connection.createArrayOf(type, ids.stream().map(of).toArray());
  }

  private static Array bytes(
      Connection connection,
      List<KeyId> ids,
      Map<KeyId, WrappedKeys> fresh,
      Function<WrappedKeys, String> of)
      throws SQLException {
    @Nullable Object[] all = new byte[ids.size()][];
    for (int at = 0; at < all.length; at++) {
      WrappedKeys keys = fresh.get(ids.get(at));
      all[at] = keys == null ? null : Base64.getDecoder().decode(of.apply(keys));
    }
    return connection.createArrayOf("bytea", all);
  }
}
