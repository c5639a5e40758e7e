// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.util.EnumSet;
import java.util.List;
import java.util.random.RandomGenerator;
import org.holdfast.casefile.entry.Head;
import org.holdfast.postgres.Progress;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.publish.Publisher;
import org.holdfast.postgres.record.MasterKey;
import org.holdfast.postgres.record.PostgresCaseFile;
import org.holdfast.postgres.record.PostgresVault;

/// A record as an application has it open.
///
/// @param epoch where it lies
/// @param database its connections
/// @param vault its keys
/// @param progress who looks on
record OpenRecord(Epoch epoch, Database database, PostgresVault vault, Progress progress)
    implements AutoCloseable {
  private static final int CONNECTIONS = 12;

  static OpenRecord open(Epoch epoch, Login login, Progress progress) {
    Database database = new Database(login, CONNECTIONS);
    return new OpenRecord(
        epoch,
        database,
        new PostgresVault(database, MasterKey.in(epoch.masterKey()), progress),
        progress);
  }

  /// Its entries; opening them finishes erasures.
  PostgresCaseFile file(RandomGenerator salts) {
    return new PostgresCaseFile(
        database, vault, EnumSet.allOf(Head.Compartment.class), salts, progress);
  }

  /// Its log.
  Publisher publisher() throws IOException {
    return new Publisher(database, epoch.log(), epoch.signer(), progress);
  }

  /// One number.
  long number(String sql) {
    return number(database, sql);
  }

  static long number(Database database, String sql) {
    return database.read(
        List.of(Head.Compartment.ORDINARY.name()),
        connection -> {
          try (PreparedStatement query = connection.prepareStatement(sql);
              ResultSet row = query.executeQuery()) {
            row.next();
            return row.getLong(1);
          }
        });
  }

  @Override
  public void close() {
    database.close();
  }
}
