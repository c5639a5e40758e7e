// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Arrays;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.postgres.TestServer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// What takes two persons, for every kind of entry, asked directly of the database.
class OfEveryKindTest {
  private static DirectSql sql;

  @BeforeAll
  static void openARecord() throws SQLException {
    sql = new DirectSql(TestServer.newDatabase()).withActors().withReviewers();
  }

  @AfterAll
  static void every_projection_is_what_the_entries_make_of_it() throws SQLException {
    assertThat(sql.number("SELECT count(*) FROM holdfast.rebuild()")).isZero();
    sql.close();
  }

  static Stream<EntryKind> weakening() {
    return Stream.of(EntryKind.values()).filter(EntryKind::takesTwo);
  }

  static Stream<EntryKind> others() {
    return Stream.of(EntryKind.values()).filter(kind -> !kind.takesTwo());
  }

  @Test
  void the_database_and_the_program_have_one_list() throws SQLException {
    Map<String, String> stored = new TreeMap<>();
    try (Statement statement = sql.connection().createStatement();
        ResultSet row = statement.executeQuery("SELECT kind, effect FROM holdfast.entry_kind")) {
      while (row.next()) {
        stored.put(row.getString(1), row.getString(2));
      }
    }
    assertThat(stored)
        .isEqualTo(
            Arrays.stream(EntryKind.values())
                .collect(Collectors.toMap(Enum::name, kind -> kind.effect().name())));
  }

  @ParameterizedTest
  @MethodSource("others")
  void one_person_suffices_where_nothing_is_weakened(EntryKind kind) throws SQLException {
    assertThat(sql.answer(Prepared.of(kind, sql))).isEqualTo("recorded");
  }

  @ParameterizedTest
  @MethodSource("others")
  void a_machine_may_do_what_weakens_nothing_but_not_propose(EntryKind kind) throws SQLException {
    assertThat(sql.answer(Prepared.of(kind, sql).by("bot")))
        .isEqualTo(kind == EntryKind.PROPOSED ? "HF006" : "recorded");
  }

  @ParameterizedTest
  @MethodSource("others")
  void nobody_acts_who_was_not_admitted(EntryKind kind) throws SQLException {
    assertThat(sql.answer(Prepared.of(kind, sql).by("nobody"))).isEqualTo("HF005");
  }

  @ParameterizedTest
  @MethodSource("others")
  void a_proposal_is_named_only_where_it_takes_two(EntryKind kind) throws SQLException {
    long proposal = sql.append(Asked.of("PROPOSED").named("HOLD_RELEASED"));
    assertThat(sql.answer(Prepared.of(kind, sql).carryingOut(proposal))).isEqualTo("HF014");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void two_persons_may_and_one_proposal_serves_once(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    long proposal = sql.append(asked.proposedBy("ann"));
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("recorded");
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF002");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void a_single_person_may_not(EntryKind kind) throws SQLException {
    assertThat(sql.answer(Prepared.of(kind, sql))).isEqualTo("HF001");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void nobody_carries_out_an_own_proposal(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    long proposal = sql.append(asked.proposedBy("ann"));
    assertThat(sql.answer(asked.carryingOut(proposal))).isEqualTo("HF003");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void a_machine_neither_proposes_nor_approves(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    assertThat(sql.answer(asked.proposedBy("bot"))).isEqualTo("HF006");
    long proposal = sql.append(asked.proposedBy("ann"));
    assertThat(sql.answer(asked.by("bot").carryingOut(proposal))).isEqualTo("HF006");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void other_content_than_was_proposed_is_refused(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    long proposal = sql.append(asked.proposedBy("ann"));
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal).saying("something else")))
        .isEqualTo("HF004");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void the_proposal_of_another_kind_does_not_serve(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    String other = kind == EntryKind.HOLD_RELEASED ? "FINDING_CLEARED" : "HOLD_RELEASED";
    long proposal = sql.append(Asked.of("PROPOSED").named(other).saying(asked.content()));
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF004");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void a_withdrawn_proposal_does_not_serve(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    long proposal = sql.append(asked.proposedBy("ann"));
    sql.append(Asked.of("PROPOSAL_WITHDRAWN").named(Long.toString(proposal)).by("bot"));
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF002");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void an_entry_that_is_no_proposal_does_not_serve(EntryKind kind) throws SQLException {
    assertThat(sql.answer(Prepared.of(kind, sql).by("ben").carryingOut(0L))).isEqualTo("HF002");
  }

  @ParameterizedTest
  @MethodSource("weakening")
  void the_proposal_of_someone_retired_since_does_not_serve(EntryKind kind) throws SQLException {
    Asked asked = Prepared.of(kind, sql);
    String gone = "gone-" + kind;
    sql.appendByTwo(Asked.of("ACTOR_ADMITTED").named(gone).in("PERSON"));
    sql.appendByTwo(Asked.of("ROLE_GIVEN").named(gone).in("REVIEWER"));
    long proposal = sql.append(asked.proposedBy(gone));
    sql.append(Asked.of("ACTOR_RETIRED").named(gone));
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF005");
    assertThat(sql.answer(asked.by(gone).carryingOut(proposal))).isEqualTo("HF005");
  }
}
