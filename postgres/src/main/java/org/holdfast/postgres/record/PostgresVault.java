// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Vault;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Database;
import org.jspecify.annotations.Nullable;

/// Keeps keys in the table `data_key`, wrapped by the master key.
///
/// Whether a key was destroyed is asked of the database at each use; only unwrapping is remembered.
public final class PostgresVault implements Vault {
  private final Database database;
  private final MasterKey master;
  private final Progress progress;
  private final ConcurrentMap<WrappedKeys, SealingKeys> unwrapped = new ConcurrentHashMap<>();

  public PostgresVault(Database database, MasterKey master) {
    this(database, master, Progress.UNWATCHED);
  }

  /// A vault that somebody looks on at.
  public PostgresVault(Database database, MasterKey master, Progress progress) {
    this.database = database;
    this.master = master;
    this.progress = progress;
  }

  @Override
  public byte[] seal(@Nullable SubjectId subject, byte[] plain, String place) {
    KeyId id = KeyId.of(subject);
    return Objects.requireNonNull(forSealing(List.of(id)).get(id)).seal(plain, place);
  }

  @Override
  public Opened open(@Nullable SubjectId subject, byte[] sealed, String place) {
    KeyId id = KeyId.of(subject);
    return unseal(stored(List.of(id)), id, sealed, place);
  }

  /// What stands for some keys at this moment.
  Map<KeyId, StoredKeys> stored(Collection<KeyId> ids) {
    return put(ids, Map.of());
  }

  /// Opens what was sealed. A key that is neither there nor destroyed did not seal it here.
  ///
  /// @param stored asked for just now, this key among them
  Opened unseal(Map<KeyId, StoredKeys> stored, KeyId id, byte[] sealed, String place) {
    return switch (Objects.requireNonNull(stored.get(id))) {
      case StoredKeys.Kept(var keys) -> unwrap(id, keys).open(sealed, place);
      case StoredKeys.Destroyed _ -> new Opened.KeyDestroyed();
      case StoredKeys.Missing _ -> new Opened.Altered();
    };
  }

  /// Keys to seal with, made at the first use. A destroyed key is not made anew.
  Map<KeyId, SealingKeys> forSealing(Collection<KeyId> ids) {
    Map<KeyId, StoredKeys> rows = new HashMap<>(stored(ids));
    Map<KeyId, WrappedKeys> fresh =
        rows.entrySet().stream()
            .filter(row -> row.getValue() instanceof StoredKeys.Missing)
            .map(Map.Entry::getKey)
            .collect(Collectors.toMap(Function.identity(), id -> WrappedKeys.draw(id, master)));
    if (!fresh.isEmpty()) {
      progress.reached(Step.KEYS_DRAWN);
      rows.putAll(put(fresh.keySet(), fresh));
      progress.reached(Step.KEYS_STORED);
    }
    Map<KeyId, SealingKeys> keys = new HashMap<>();
    rows.forEach((id, row) -> {
      switch (row) {
        case StoredKeys.Kept(var wrapped) -> keys.put(id, unwrap(id, wrapped));
        case StoredKeys.Destroyed _, StoredKeys.Missing _ ->
            throw new DatabaseFailure(DatabaseFailure.Fault.KEY);
      }
    });
    return keys;
  }

  /// Forgets what was unwrapped of a destroyed key.
  void forget(KeyId id) {
    unwrapped.values().removeIf(keys -> keys.id().equals(id));
  }

  private SealingKeys unwrap(KeyId id, WrappedKeys keys) {
    return unwrapped.computeIfAbsent(keys, wrapped -> wrapped.unwrap(id, master));
  }

  private Map<KeyId, StoredKeys> put(Collection<KeyId> ids, Map<KeyId, WrappedKeys> fresh) {
    List<KeyId> ordered =
        ids.stream().distinct().sorted(Comparator.comparing(KeyId::value)).toList();
    return database.read(List.of(), connection -> StoredKeys.put(connection, ordered, fresh));
  }
}
