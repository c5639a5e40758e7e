// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.schema.Role;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What somebody might try against the record, as application, as owner, as superuser.
class AttemptsTest {
  /// insufficient_privilege (PostgreSQL, Appendix A).
  private static final String DENIED = "42501";

  private static final String NEVER_AMENDED = "HF030";

  private static final List<String> TABLES =
      List.of(
          "entry_kind",
          "entry",
          "log_head",
          "checkpoint",
          "actor",
          "proposal",
          "person",
          "merge",
          "protection_state",
          "membership",
          "class_list",
          "gap_explained",
          "preservation",
          "erasure",
          "published_registry",
          "actor_role",
          "release_hand",
          "data_key",
          "document");

  private static String database;
  private static DirectSql app;

  @BeforeAll
  static void openARecord() throws SQLException {
    database = TestServer.newDatabase();
    app = new DirectSql(database).withActors();
    app.append(Asked.of("HELD").named("seat"));
  }

  @AfterAll
  static void nothingWasChanged() throws SQLException {
    assertThat(app.number("SELECT count(*) FROM holdfast.rebuild()")).isZero();
    app.close();
  }

  static Stream<String> statements() {
    return TABLES.stream()
        .flatMap(table ->
            Stream.of(
                "UPDATE holdfast." + table + " SET " + column(table) + " = " + column(table),
                "DELETE FROM holdfast." + table,
                "INSERT INTO holdfast." + table + " SELECT * FROM holdfast." + table,
                "TRUNCATE holdfast." + table + " CASCADE"));
  }

  private static String column(String table) {
    return switch (table) {
      case "entry_kind" -> "kind";
      case "log_head" -> "size";
      case "checkpoint" -> "size";
      case "actor", "actor_role" -> "actor";
      case "person",
          "merge",
          "membership",
          "protection_state",
          "preservation",
          "erasure",
          "data_key" ->
          "subject";
      case "class_list", "gap_explained" -> "grp";
      default -> "position";
    };
  }

  private static String asOwner(String sql) throws SQLException {
    try (Connection owner = TestServer.login(database, Role.MIGRATOR).connect()) {
      return DirectSql.attempt(owner, sql);
    }
  }

  private static String asSuperuser(String first, String sql) throws SQLException {
    try (Connection admin = TestServer.server().administrator(database).connect();
        var statement = admin.createStatement()) {
      statement.execute(first);
      return DirectSql.attempt(admin, sql);
    }
  }

  @ParameterizedTest
  @MethodSource("statements")
  void the_application_has_no_right_to_it(String sql) {
    assertThat(app.attempt(sql)).isEqualTo(DENIED);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void the_owner_is_stopped_by_a_trigger(String sql) throws SQLException {
    assertThat(asOwner(sql)).isEqualTo(NEVER_AMENDED);
  }

  @ParameterizedTest
  @MethodSource("statements")
  void a_superuser_who_plays_a_replica_is_stopped_by_it_too(String sql) throws SQLException {
    assertThat(asSuperuser("SET session_replication_role = replica", sql)).isEqualTo(NEVER_AMENDED);
  }

  @Test
  void the_application_cannot_take_the_triggers_off_or_become_anybody_else() {
    assertThat(app.attempt("ALTER TABLE holdfast.entry DISABLE TRIGGER ALL")).isEqualTo(DENIED);
    assertThat(app.attempt("SET session_replication_role = replica")).isEqualTo(DENIED);
    assertThat(app.attempt("SET ROLE holdfast_owner")).isEqualTo(DENIED);
    assertThat(app.attempt("SET ROLE holdfast_writer")).isEqualTo(DENIED);
    assertThat(app.attempt("DROP POLICY seen ON holdfast.entry")).isEqualTo(DENIED);
    assertThat(app.attempt("CREATE TEMP TABLE entry (position bigint)")).isEqualTo(DENIED);
    assertThat(app.attempt("CREATE TABLE holdfast.mine (a int)")).isEqualTo(DENIED);
    assertThat(app.attempt("CREATE TABLE public.mine (a int)")).isEqualTo(DENIED);
    assertThat(app.attempt("SELECT holdfast.project(NULL)")).isEqualTo(DENIED);
    assertThat(app.attempt("SELECT holdfast.check_rules(NULL)")).isEqualTo(DENIED);
    assertThat(app.attempt("CALL holdfast.keep('entry', '')")).isEqualTo(DENIED);
  }

  @Test
  void a_superuser_who_takes_the_trigger_off_succeeds_and_the_rebuilding_tells()
      throws SQLException {
    String change = "UPDATE holdfast.actor SET type = 'PERSON' WHERE actor = 'bot'";
    String off = "ALTER TABLE holdfast.actor DISABLE TRIGGER kept";
    assertThat(asSuperuser(off, change)).isEqualTo("done");
    assertThat(app.number("SELECT count(*) FROM holdfast.rebuild()")).isOne();
    asSuperuser(
        "UPDATE holdfast.actor SET type = 'MACHINE' WHERE actor = 'bot'",
        "ALTER TABLE holdfast.actor ENABLE ALWAYS TRIGGER kept");
  }

  @Test
  void without_a_context_nothing_is_seen() throws SQLException {
    try (DirectSql fresh = new DirectSql(database)) {
      for (String table : TABLES) {
        assertThat(fresh.number("SELECT count(*) FROM holdfast." + table)).as(table).isZero();
      }
      fresh.inContext("");
      for (String table : TABLES) {
        assertThat(fresh.number("SELECT count(*) FROM holdfast." + table)).as(table).isZero();
      }
    }
  }

  @Test
  void after_a_context_ended_with_its_transaction_nothing_is_seen() throws SQLException {
    try (DirectSql pooled = new DirectSql(database)) {
      pooled.connection().setAutoCommit(false);
      pooled.number("SELECT length(set_config('holdfast.compartments', 'ORDINARY', true))");
      assertThat(pooled.number("SELECT count(*) FROM holdfast.entry")).isPositive();
      pooled.connection().commit();
      assertThat(pooled.number("SELECT count(*) FROM holdfast.entry")).isZero();
      assertThat(pooled.number("SELECT length(current_setting('holdfast.compartments', true))"))
          .isZero();
    }
  }

  @Test
  void another_compartment_is_not_seen() throws SQLException {
    try (DirectSql other = new DirectSql(database)) {
      for (String context : List.of("SEALED", "ORDINAR", "ORDINARYX", ",", "ORDINARY%", "%")) {
        other.inContext(context);
        assertThat(other.number("SELECT count(*) FROM holdfast.entry")).as(context).isZero();
      }
      other.inContext("SEALED,ORDINARY");
      assertThat(other.number("SELECT count(*) FROM holdfast.entry")).isPositive();
    }
  }

  @Test
  void the_owner_without_a_context_sees_nothing() throws SQLException {
    try (Connection owner = TestServer.login(database, Role.MIGRATOR).connect();
        var statement = owner.createStatement();
        var row = statement.executeQuery("SELECT count(*) FROM holdfast.entry")) {
      row.next();
      assertThat(row.getLong(1)).isZero();
    }
  }

  @Test
  void a_view_of_the_owner_shows_the_application_no_more_than_the_table() throws SQLException {
    String view = "CREATE VIEW holdfast.careless AS SELECT * FROM holdfast.entry;";
    asOwner(view + "GRANT SELECT ON holdfast.careless TO holdfast_app");
    try (DirectSql fresh = new DirectSql(database)) {
      assertThat(fresh.number("SELECT count(*) FROM holdfast.careless")).isZero();
    }
    asOwner("DROP VIEW holdfast.careless");
    assertThat(
            app.number(
                "SELECT count(*) FROM pg_class c JOIN pg_namespace n ON n.oid = c.relnamespace"
                    + " WHERE n.nspname LIKE 'holdfast%' AND c.relkind = 'v'"
                    + " AND NOT 'security_invoker=true' = ANY (coalesce(c.reloptions, '{}'))"))
        .isZero();
  }

  @Test
  void every_table_is_forced_under_its_policies_and_has_its_trigger() throws SQLException {
    assertThat(
            app.number(
                "SELECT count(*) FROM pg_class c WHERE c.relnamespace = 'holdfast'::regnamespace"
                    + " AND c.relkind = 'r' AND c.relname <> 'migration'"
                    + " AND NOT (c.relrowsecurity AND c.relforcerowsecurity AND EXISTS ("
                    + " SELECT FROM pg_trigger t WHERE t.tgrelid = c.oid AND t.tgenabled = 'A'))"))
        .isZero();
    assertThat(
            app.number(
                "SELECT count(*) FROM pg_class WHERE relnamespace = 'holdfast'::regnamespace"
                    + " AND relkind = 'r' AND relname <> 'migration'"))
        .isEqualTo(TABLES.size());
  }

  @Test
  void a_superuser_sees_everything_and_so_the_application_is_none() throws SQLException {
    assertThat(asSuperuser("SELECT 1", "SELECT 1 / count(*) FROM holdfast.entry"))
        .isEqualTo("done");
    assertThat(
            app.number(
                "SELECT count(*) FROM pg_roles WHERE rolname LIKE 'holdfast\\_%'"
                    + " AND rolname <> 'holdfast_admin'"
                    + " AND (rolsuper OR rolbypassrls OR rolcreaterole OR rolcreatedb)"))
        .isZero();
  }

  @Test
  void a_key_of_another_compartment_is_refused_in_the_same_words_as_any() throws SQLException {
    Asked held = Asked.of("HELD").named("seat");
    app.append(held);
    try (DirectSql other = new DirectSql(database)) {
      other.inContext("SEALED");
      assertThat(other.answer(held.saying("other"))).isEqualTo("HF007");
    }
  }

  @Test
  void a_function_is_not_led_astray_by_a_search_path() throws SQLException {
    try (DirectSql astray = new DirectSql(database)) {
      assertThat(astray.attempt("SET search_path = pg_temp, public, holdfast")).isEqualTo("done");
      assertThat(astray.answer(Asked.of("HOLD_RELEASED").named("seat"))).isEqualTo("HF001");
    }
  }
}
