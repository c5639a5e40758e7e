// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.schema;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.Optional;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.connection.Login;
import org.holdfast.postgres.schema.Examination.Reason;
import org.holdfast.tlog.tree.Hash;
import org.holdfast.tlog.tree.TreeHead;
import org.holdfast.tlog.tree.TreeSize;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ExaminationTest {
  private static final Hash OTHER_ROOT = Hash.ofHex("00".repeat(32));
  private String database;
  private Login app;

  @BeforeEach
  void open() {
    database = TestServer.newDatabase();
    app = TestServer.login(database, Role.APP);
  }

  private static void execute(Login login, String sql) {
    try (Connection connection = login.connect();
        Statement statement = connection.createStatement()) {
      statement.execute(sql);
    } catch (SQLException e) {
      throw new IllegalStateException(e);
    }
  }

  private void asAdministrator(String sql) {
    execute(TestServer.server().administrator(database), sql);
  }

  private void record(String name) {
    execute(
        app,
        "SELECT holdfast.append_entry('%1$s', 'ACTOR_ADMITTED', 'ann', NULL, NULL, '%1$s', 'PERSON', NULL,"
                .formatted(name)
            + " 'ORDINARY', now(), '\\x01', '\\x01', sha256('a'))");
  }

  private List<Reason> reasons(Login login, Optional<TreeHead> published) {
    return switch (Examination.of(login, published)) {
      case Examination.Ready _ -> List.of();
      case Examination.Refused(var reasons) -> reasons;
    };
  }

  private TreeHead head() {
    return ((Examination.Ready) Examination.of(app, Optional.empty())).head();
  }

  @Test
  void a_fresh_database_is_ready_and_says_how_long_it_is() {
    assertThat(head()).isEqualTo(TreeHead.EMPTY);
    record("ann");
    TreeHead one = head();
    assertThat(one.size()).isEqualTo(new TreeSize(1));
    record("ben");
    assertThat(reasons(app, Optional.of(one))).isEmpty();
    assertThat(reasons(app, Optional.of(head()))).isEmpty();
    assertThat(reasons(app, Optional.of(TreeHead.EMPTY))).isEmpty();
  }

  @Test
  void a_record_shorter_than_what_was_published_was_rolled_back() {
    record("ann");
    assertThat(reasons(app, Optional.of(new TreeHead(new TreeSize(2), OTHER_ROOT))))
        .containsExactly(Reason.ROLLED_BACK);
  }

  @Test
  void another_root_for_a_published_size_is_a_fork() {
    record("ann");
    record("ben");
    for (long size : new long[] {1, 2}) {
      assertThat(reasons(app, Optional.of(new TreeHead(new TreeSize(size), OTHER_ROOT))))
          .containsExactly(Reason.FORKED);
    }
  }

  @Test
  void roles_that_could_get_around_the_rules_are_refused() {
    assertThat(reasons(TestServer.server().administrator(database), Optional.empty()))
        .containsExactly(Reason.ROLE_TOO_MIGHTY, Reason.ROLE_WRITES_TABLES);
    assertThat(reasons(TestServer.login(database, Role.MIGRATOR), Optional.empty()))
        .contains(Reason.ROLE_TOO_MIGHTY);
  }

  @Test
  void a_right_too_many_is_refused() {
    asAdministrator("GRANT DELETE ON holdfast.checkpoint TO holdfast_app");
    assertThat(reasons(app, Optional.empty())).containsExactly(Reason.ROLE_WRITES_TABLES);
  }

  @Test
  void one_that_need_not_wait_for_the_disk_is_refused() {
    asAdministrator("ALTER DATABASE " + database + " SET synchronous_commit = off");
    assertThat(reasons(app, Optional.empty())).containsExactly(Reason.SYNCHRONOUS_COMMIT_OFF);
  }

  @Test
  void an_entry_that_is_gone_is_missed() {
    record("ann");
    record("ben");
    asAdministrator(
        "ALTER TABLE holdfast.entry DISABLE TRIGGER kept;"
            + "DELETE FROM holdfast.entry WHERE position = 1;"
            + "ALTER TABLE holdfast.entry ENABLE ALWAYS TRIGGER kept");
    assertThat(reasons(app, Optional.empty())).containsExactly(Reason.ENTRIES_MISSING);
  }

  @Test
  void an_unmigrated_or_altered_database_is_refused() {
    asAdministrator("UPDATE holdfast.migration SET checksum = checksum + 1 WHERE version = '043'");
    assertThat(reasons(app, Optional.empty())).containsExactly(Reason.MIGRATIONS_DIFFER);
  }
}
