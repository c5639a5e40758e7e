// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.random.RandomGenerator;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Refusal;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Outcome;

/// The record in PostgreSQL. The rules are the database's: this seals, asks, and passes its answer
/// on.
public final class PostgresCaseFile implements CaseFile {
  private final Database database;
  private final PostgresVault vault;
  private final List<String> compartments;
  private final RandomGenerator random;

  /// @param reader the compartments that whoever asks may read
  /// @param random where salts come from, cryptographically strong
  public PostgresCaseFile(
      Database database,
      PostgresVault vault,
      Set<Head.Compartment> reader,
      RandomGenerator random) {
    this.database = database;
    this.vault = vault;
    this.compartments = reader.stream().map(Enum::name).sorted().toList();
    this.random = random;
  }

  @Override
  public List<Appended> append(List<Draft> drafts) {
    List<SealedDraft> sealed =
        drafts.stream().map(draft -> SealedDraft.seal(draft, vault, random)).toList();
    Outcome<List<Appended>> outcome =
        database.attempt(
            compartments,
            connection -> {
              List<Appended> answers = new ArrayList<>();
              for (SealedDraft draft : sealed) {
                answers.add(draft.append(connection));
              }
              return List.copyOf(answers);
            });
    return switch (outcome) {
      case Outcome.Done<List<Appended>>(var answers) -> answers;
      case Outcome.Refused<List<Appended>>(var code) ->
          List.of(new Appended.Refused(refusal(code)));
    };
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
    List<StoredRow> rows =
        database.read(compartments, connection -> StoredRow.read(connection, from, most));
    return rows.stream().map(row -> row.open(vault)).toList();
  }

  @Override
  public Optional<Draft.Document> document(long position) {
    return database
        .read(compartments, connection -> StoredDocument.read(connection, position))
        .flatMap(document -> document.open(vault));
  }

  @Override
  public Optional<Refusal> destroyKey(SubjectId subject) {
    Outcome<Boolean> outcome =
        database.attempt(
            compartments,
            connection -> {
              try (PreparedStatement call =
                  connection.prepareStatement("SELECT holdfast.destroy_key(?)")) {
                call.setObject(1, subject.value());
                return call.execute();
              }
            });
    return switch (outcome) {
      case Outcome.Done<Boolean> _ -> {
        vault.destroyed(KeyId.of(subject));
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
