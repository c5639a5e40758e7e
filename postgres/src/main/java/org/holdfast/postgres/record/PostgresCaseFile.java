// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Refusal;
import org.holdfast.casefile.record.SignedIn;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.Step;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Outcome;
import org.jspecify.annotations.Nullable;

/// The record in PostgreSQL. The rules are the database's: this seals, asks, and passes its answer
/// on.
///
/// Opening it finishes erasures that were recorded and whose keys a killed program left; where that
/// fails, it does not open.
public final class PostgresCaseFile implements CaseFile {
  private final Database database;
  private final PostgresVault vault;
  private final List<String> compartments;
  private final RandomGenerator random;
  private final Progress progress;
  private final Erasures erasures;
  private final @Nullable SignedIn signedIn;

  /// @param reader the compartments that whoever asks may read
  /// @param random where salts come from, cryptographically strong
  public PostgresCaseFile(
      Database database,
      PostgresVault vault,
      Set<Head.Compartment> reader,
      RandomGenerator random) {
    this(database, vault, reader, random, Progress.UNWATCHED);
  }

  /// A case file that somebody looks on at.
  ///
  /// @param reader the compartments that whoever asks may read
  /// @param random where salts come from, cryptographically strong
  public PostgresCaseFile(
      Database database,
      PostgresVault vault,
      Set<Head.Compartment> reader,
      RandomGenerator random,
      Progress progress) {
    this.database = database;
    this.vault = vault;
    this.compartments = reader.stream().map(Enum::name).sorted().toList();
    this.random = random;
    this.progress = progress;
    this.erasures = new Erasures(database, progress);
    this.signedIn = null;
    erasures.finish();
  }

  private PostgresCaseFile(PostgresCaseFile same, SignedIn signedIn) {
    this.database = same.database;
    this.vault = same.vault;
    this.compartments = same.compartments;
    this.random = same.random;
    this.progress = same.progress;
    this.erasures = same.erasures;
    this.signedIn = signedIn;
  }

  @Override
  public CaseFile as(SignedIn who) {
    return new PostgresCaseFile(this, who);
  }

  @Override
  public List<Appended> append(List<Draft> drafts) {
    if (drafts.isEmpty()) {
      return List.of();
    }
    SealedBatch sealed = seal(drafts);
    progress.reached(Step.SEALED);
    Outcome<List<Appended>> outcome =
        database.attempt(
            compartments,
            connection -> {
              signIn(connection);
              List<Appended> answers = sealed.append(connection, progress);
              progress.reached(Step.BEFORE_COMMIT);
              return answers;
            });
    progress.reached(Step.RECORDED);
    return switch (outcome) {
      case Outcome.Done<List<Appended>>(var answers) -> answers;
      case Outcome.Refused<List<Appended>>(var code) ->
          List.of(new Appended.Refused(refusal(code)));
    };
  }

  /// The session stands for this transaction alone, as the context does.
  private void signIn(Connection connection) throws SQLException {
    if (signedIn == null) {
      return;
    }
    try (PreparedStatement settings =
        connection.prepareStatement(
            "SELECT set_config('holdfast.session', ?, true),"
                + " set_config('holdfast.delegation', ?, true)")) {
      settings.setString(1, signedIn.sessionDigest());
      settings.setString(2, Objects.requireNonNullElse(signedIn.delegation(), ""));
      settings.execute();
    }
  }

  private SealedBatch seal(List<Draft> drafts) {
    Map<KeyId, SealingKeys> keys =
        vault.forSealing(
            drafts.stream().map(draft -> Place.keyOf(draft.entry().head())).distinct().toList());
    return new SealedBatch(
        drafts.stream()
            .map(draft ->
                SealedDraft.seal(
                    draft,
                    Objects.requireNonNull(keys.get(Place.keyOf(draft.entry().head()))),
                    random))
            .toList());
  }

  @Override
  public long size() {
    return database.read(
        compartments,
        connection -> {
          try (PreparedStatement query =
                  connection.prepareStatement("SELECT size FROM holdfast.log_state()");
              ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  @Override
  public List<StoredEntry> read(long from, int most) {
    return opened(
        database.read(compartments, connection -> StoredRow.read(connection, from, most)));
  }

  @Override
  public List<StoredEntry> about(ObjectId object) {
    return opened(
        database.read(compartments, connection -> StoredRow.about(connection, object.value())));
  }

  private List<StoredEntry> opened(List<StoredRow> rows) {
    Map<KeyId, StoredKeys> keys =
        vault.stored(rows.stream().map(row -> Place.keyOf(row.head())).distinct().toList());
    return rows.stream().map(row -> row.open(vault, keys)).toList();
  }

  @Override
  public Optional<Draft.Document> document(long position) {
    return database
        .read(compartments, connection -> StoredDocument.read(connection, position))
        .flatMap(document -> document.open(vault));
  }

  @Override
  public Optional<Refusal> destroyKey(SubjectId subject) {
    return switch (erasures.destroy(subject.value())) {
      case Outcome.Done<Boolean> _ -> {
        vault.forget(KeyId.of(subject));
        yield Optional.empty();
      }
      case Outcome.Refused<Boolean>(var code) -> Optional.of(refusal(code));
    };
  }

  private static Refusal refusal(String code) {
    return Arrays.stream(Refusal.values())
        .filter(refusal -> refusal.code().equals(code))
        .findFirst()
        .orElseThrow(() -> new DatabaseFailure(DatabaseFailure.Fault.STATEMENT));
  }
}
