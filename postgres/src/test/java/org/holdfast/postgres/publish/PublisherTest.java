// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.publish;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Database;
import org.holdfast.postgres.publish.Published.Reason;
import org.holdfast.postgres.schema.Role;
import org.holdfast.tlog.note.KeyName;
import org.holdfast.tlog.note.NoteSigner;
import org.holdfast.tlog.tile.LogCheck;
import org.holdfast.tlog.tile.LogFile;
import org.holdfast.tlog.tile.LogFolder;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class PublisherTest {
  private static final NoteSigner SIGNER =
      NoteSigner.generate(new KeyName("log.example/holdfast"), new SecureRandom());

  @TempDir private Path folder;
  private String name;
  private Database database;

  @BeforeEach
  void open() {
    name = TestServer.newDatabase();
    database = new Database(TestServer.login(name, Role.APP), 3);
    record(1);
  }

  @AfterEach
  void close() {
    database.close();
  }

  private Publisher publisher() {
    return new Publisher(database, new LogFolder(folder), SIGNER);
  }

  private void record(int entries) {
    database.read(
        List.of(),
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(
                ("SELECT holdfast.append_entry(gen_random_uuid()::text, CASE WHEN size = 0 THEN"
                        + " 'ACTOR_ADMITTED' ELSE 'HELD' END, 'ann', NULL, NULL, 'ann',"
                        + " 'PERSON', NULL, 'ORDINARY', now(), convert_to('leaf ' || n, 'UTF8'), '\\x01',"
                        + " sha256('a')) FROM holdfast.log_state(), generate_series(1, %d) n")
                    .formatted(entries));
          }
        });
  }

  private void asAdministrator(String sql) throws SQLException {
    try (Connection connection = TestServer.server().administrator(name).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    }
  }

  private TreeSize whole() {
    LogCheck.Checked checked =
        LogCheck.check(new LogFolder(folder), SIGNER.verifier(), (_, _) -> {});
    assertThat(checked).isInstanceOf(LogCheck.Checked.Whole.class);
    return ((LogCheck.Checked.Whole) checked).checkpoint().checkpoint().size();
  }

  @Test
  void what_is_published_is_whole_and_grows() {
    Publisher publisher = publisher();
    for (int more : new int[] {0, 5, 250, 300}) {
      if (more > 0) {
        record(more);
      }
      assertThat(publisher.publish()).isInstanceOf(Published.Served.class);
      assertThat(publisher.publish()).isInstanceOf(Published.Unchanged.class);
    }
    assertThat(whole()).isEqualTo(new TreeSize(556));
    record(7);
    assertThat(publisher().publish()).isInstanceOf(Published.Served.class);
    assertThat(whole()).isEqualTo(new TreeSize(563));
  }

  @Test
  void what_was_stored_and_not_served_is_served_by_the_next() throws IOException {
    publisher().publish();
    byte[] old = Files.readAllBytes(folder.resolve(LogFile.CHECKPOINT));
    record(3);
    publisher().publish();
    byte[] stored = Files.readAllBytes(folder.resolve(LogFile.CHECKPOINT));
    Files.write(folder.resolve(LogFile.CHECKPOINT), old);
    assertThat(publisher().publish()).isInstanceOf(Published.Served.class);
    assertThat(Files.readAllBytes(folder.resolve(LogFile.CHECKPOINT))).isEqualTo(stored);
    Files.write(folder.resolve(LogFile.CHECKPOINT), old);
    record(2);
    assertThat(publisher().publish()).isInstanceOf(Published.Served.class);
    assertThat(whole()).isEqualTo(new TreeSize(6));
  }

  @Test
  void an_altered_leaf_is_never_signed() throws SQLException {
    record(5);
    asAdministrator(
        "ALTER TABLE holdfast.entry DISABLE TRIGGER kept;"
            + "UPDATE holdfast.entry SET leaf = '\\x00' WHERE position = 2");
    assertThat(publisher().publish()).isEqualTo(new Published.Refused(Reason.ROOT_DIFFERS));
    assertThat(folder.resolve(LogFile.CHECKPOINT)).doesNotExist();
  }

  @Test
  void a_leaf_altered_after_it_was_published_is_noticed_by_the_next() throws SQLException {
    record(5);
    publisher().publish();
    asAdministrator(
        "ALTER TABLE holdfast.entry DISABLE TRIGGER kept;"
            + "UPDATE holdfast.entry SET leaf = '\\x00' WHERE position = 2");
    record(1);
    assertThat(publisher().publish()).isEqualTo(new Published.Refused(Reason.ROOT_DIFFERS));
  }

  @Test
  void an_altered_tile_is_noticed() throws IOException {
    record(5);
    publisher().publish();
    Path tile = folder.resolve("tile/0/000.p/6");
    byte[] bytes = Files.readAllBytes(tile);
    bytes[40] ^= 1;
    Files.write(tile, bytes);
    record(1);
    assertThat(publisher().publish()).isEqualTo(new Published.Refused(Reason.TILES_DIFFER));
  }

  @Test
  void a_record_restored_from_a_backup_signs_nothing() {
    record(5);
    publisher().publish();
    String restored = TestServer.newDatabase();
    database.close();
    name = restored;
    database = new Database(TestServer.login(restored, Role.APP), 3);
    record(1);
    record(2);
    assertThat(publisher().publish()).isEqualTo(new Published.Refused(Reason.ROLLED_BACK));
    record(30);
    assertThat(publisher().publish()).isEqualTo(new Published.Refused(Reason.ROLLED_BACK));
  }

  @Test
  void another_key_signs_nothing_in_this_folder() {
    publisher().publish();
    record(1);
    NoteSigner other = NoteSigner.generate(new KeyName("log.example/holdfast"), new SecureRandom());
    assertThat(new Publisher(database, new LogFolder(folder), other).publish())
        .isEqualTo(new Published.Refused(Reason.NOT_OURS));
  }

  @Test
  void what_somebody_put_in_the_place_of_a_checkpoint_is_not_served() {
    database.read(
        List.of(),
        connection -> {
          try (Statement statement = connection.createStatement()) {
            return statement.execute(
                "SELECT holdfast.store_checkpoint(size, root, 'anything') FROM holdfast.log_state()");
          }
        });
    assertThat(publisher().publish()).isEqualTo(new Published.Refused(Published.Reason.NOT_OURS));
    assertThat(folder.resolve("checkpoint")).doesNotExist();
  }

  @Test
  void nobody_publishes_while_another_does() {
    Published inside =
        database.read(
            List.of(),
            connection -> {
              try (Statement statement = connection.createStatement()) {
                statement.execute("SELECT pg_advisory_xact_lock(" + 0x686f_6c64_6661_7374L + ")");
              }
              return publisher().publish();
            });
    assertThat(inside).isEqualTo(new Published.AnotherPublishes());
  }

  @Test
  void one_size_has_one_root_and_checkpoints_only_grow() throws SQLException {
    record(4);
    publisher().publish();
    String other = "SELECT holdfast.store_checkpoint(%d, sha256('other'), 'n')";
    assertThat(state(other.formatted(5))).isEqualTo("HF015");
    assertThat(state(other.formatted(3))).isEqualTo("HF015");
    assertThat(state(other.formatted(99))).isEqualTo("HF020");
    record(1);
    assertThat(state(other.formatted(6))).isEqualTo("HF021");
  }

  private String state(String sql) throws SQLException {
    try (Connection connection = TestServer.login(name, Role.APP).connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
      return "done";
    } catch (SQLException e) {
      return e.getSQLState();
    }
  }
}
