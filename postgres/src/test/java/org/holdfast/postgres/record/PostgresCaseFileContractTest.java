// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.security.SecureRandom;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.record.CaseFile;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.schema.Projections;
import org.holdfast.postgres.schema.Role;
import org.junit.jupiter.api.AfterEach;

class PostgresCaseFileContractTest extends CaseFileContract {
  private final List<Database> opened = new ArrayList<>();

  @Override
  CaseFile empty() {
    Database database = new Database(TestServer.login(TestServer.newDatabase(), Role.APP), 2);
    opened.add(database);
    MasterKey master = MasterKey.in(TestServer.newHome().resolve("master.key"));
    return new PostgresCaseFile(
        database,
        new PostgresVault(database, master),
        EnumSet.allOf(Head.Compartment.class),
        new SecureRandom());
  }

  @AfterEach
  void every_projection_is_what_the_entries_make_of_it() {
    for (Database database : opened) {
      assertThat(Projections.differences(database)).isEqualTo(List.of());
      database.close();
    }
  }
}
