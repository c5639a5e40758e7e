// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Vault;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Database;
import org.jspecify.annotations.Nullable;

/// Keeps keys in the table `data_key`, wrapped by the master key.
///
/// Whether a key was destroyed is asked of the database at each use; only unwrapping is remembered.
public final class PostgresVault implements Vault {
  private final Database database;
  private final MasterKey master;
  private final ConcurrentMap<WrappedKeys, SealingKeys> unwrapped = new ConcurrentHashMap<>();

  public PostgresVault(Database database, MasterKey master) {
    this.database = database;
    this.master = master;
  }

  /// What stands in a row of `data_key`.
  private sealed interface Row {
    record Kept(WrappedKeys keys) implements Row {}

    record Destroyed() implements Row {}

    record Missing() implements Row {}
  }

  @Override
  public byte[] seal(@Nullable SubjectId subject, byte[] plain, String place) {
    return forSealing(KeyId.of(subject)).seal(plain, place);
  }

  @Override
  public Opened open(@Nullable SubjectId subject, byte[] sealed, String place) {
    return unseal(KeyId.of(subject), sealed, place);
  }

  /// Opens what was sealed. A key that is neither there nor destroyed did not seal it here.
  Opened unseal(KeyId id, byte[] sealed, String place) {
    return switch (put(id, null)) {
      case Row.Kept(var keys) -> unwrap(id, keys).open(sealed, place);
      case Row.Destroyed _ -> new Opened.KeyDestroyed();
      case Row.Missing _ -> new Opened.Altered();
    };
  }

  /// Keys to seal with, made at the first use. A destroyed key is not made anew.
  SealingKeys forSealing(KeyId id) {
    Row row = put(id, null);
    if (row instanceof Row.Missing) {
      row = put(id, WrappedKeys.draw(id, master));
    }
    return switch (row) {
      case Row.Kept(var keys) -> unwrap(id, keys);
      case Row.Destroyed _, Row.Missing _ -> throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
    };
  }

  /// Forgets what was unwrapped of a destroyed key, and lets the table's file be written anew,
  /// without what the row held.
  void destroyed(KeyId id) {
    unwrapped.values().removeIf(keys -> keys.id().equals(id));
    database.outsideTransactions("VACUUM (FULL) holdfast.data_key");
  }

  private SealingKeys unwrap(KeyId id, WrappedKeys keys) {
    return unwrapped.computeIfAbsent(keys, wrapped -> wrapped.unwrap(id, master));
  }

  private Row put(KeyId id, @Nullable WrappedKeys fresh) {
    return database.read(List.of(), connection -> put(connection, id, fresh));
  }

  private static Row put(Connection connection, KeyId id, @Nullable WrappedKeys fresh)
      throws SQLException {
    try (PreparedStatement call =
        connection.prepareStatement("SELECT * FROM holdfast.put_key(?, ?, ?, ?)")) {
      call.setString(1, id.value());
      call.setObject(2, id.subject());
      call.setBytes(3, fresh == null ? null : Base64.getDecoder().decode(fresh.sealing()));
      call.setBytes(4, fresh == null ? null : Base64.getDecoder().decode(fresh.stating()));
      try (ResultSet row = call.executeQuery()) {
        if (!row.next()) {
          return new Row.Missing();
        }
        byte[] sealing = row.getBytes(1);
        byte[] stating = row.getBytes(2);
        return sealing == null || stating == null
            ? new Row.Destroyed()
            : new Row.Kept(new WrappedKeys(base64(sealing), base64(stating)));
      }
    }
  }

  private static String base64(byte[] bytes) {
    return Base64.getEncoder().encodeToString(bytes);
  }
}
