// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.record;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.UUID;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Vault.Opened;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.schema.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

class PostgresVaultTest {
  private static final byte[] PLAIN = "José de la Torre".getBytes(StandardCharsets.UTF_8);
  private static final SubjectId SUBJECT = new SubjectId(UUID.randomUUID());
  private static final Opened OPEN = new Opened.Plain("Sm9zw6kgZGUgbGEgVG9ycmU=");
  private static Path home;
  private static Database database;
  private static PostgresVault vault;

  @BeforeAll
  static void open() {
    home = TestServer.newHome();
    database = new Database(TestServer.login(TestServer.newDatabase(), Role.APP), 2);
    vault = new PostgresVault(database, MasterKey.in(home.resolve("master.key")));
  }

  @AfterAll
  static void close() {
    database.close();
  }

  @Test
  void what_was_sealed_opens_also_for_another_process() {
    byte[] sealed = vault.seal(SUBJECT, PLAIN, "place");
    assertThat(vault.open(SUBJECT, sealed, "place")).isEqualTo(OPEN);
    PostgresVault other = new PostgresVault(database, MasterKey.in(home.resolve("master.key")));
    assertThat(other.open(SUBJECT, sealed, "place")).isEqualTo(OPEN);
    assertThat(vault.open(null, vault.seal(null, PLAIN, "place"), "place")).isEqualTo(OPEN);
  }

  @Test
  void what_was_altered_or_moved_does_not_open() {
    byte[] sealed = vault.seal(SUBJECT, PLAIN, "place");
    assertThat(vault.open(SUBJECT, sealed, "another place")).isEqualTo(new Opened.Altered());
    assertThat(vault.open(null, vault.seal(SUBJECT, PLAIN, "place"), "place"))
        .isEqualTo(new Opened.Altered());
    for (int at = 0; at < sealed.length; at++) {
      byte[] altered = sealed.clone();
      altered[at] ^= 1;
      assertThat(vault.open(SUBJECT, altered, "place")).isEqualTo(new Opened.Altered());
    }
  }

  @Test
  void without_the_master_key_nothing_opens() {
    byte[] sealed = vault.seal(SUBJECT, PLAIN, "place");
    PostgresVault stranger = new PostgresVault(database, MasterKey.in(home.resolve("another.key")));
    assertThatThrownBy(() -> stranger.open(SUBJECT, sealed, "place"))
        .isInstanceOf(DatabaseFailure.class)
        .hasMessage(DatabaseFailure.Fault.KEY.sentence())
        .hasNoCause();
  }

  @Test
  void the_master_key_is_its_owners_alone() throws Exception {
    Path file = home.resolve("master.key");
    assertThat(PosixFilePermissions.toString(Files.getPosixFilePermissions(file)))
        .isEqualTo("rw-------");
    Path shared = home.resolve("shared.key");
    Files.copy(file, shared);
    Files.setPosixFilePermissions(shared, PosixFilePermissions.fromString("rw-r-----"));
    assertThatThrownBy(() -> MasterKey.in(shared))
        .hasMessage(DatabaseFailure.Fault.FOLDER_NOT_PRIVATE.sentence());
  }
}
