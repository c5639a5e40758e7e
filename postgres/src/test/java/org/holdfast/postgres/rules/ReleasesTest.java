// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.holdfast.postgres.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// Who may release a hold, asked of the database as the application's role: two people, two
/// sessions, on behalf of two, with the roles it takes.
class ReleasesTest {
  private static final String ONE = "1".repeat(64);
  private static final String TWO = "2".repeat(64);

  private DirectSql sql;

  @BeforeEach
  void open() throws SQLException {
    sql = new DirectSql(TestServer.newDatabase()).withActors();
    give("ann", "REVIEWER");
    give("ben", "REVIEWER");
  }

  @AfterEach
  void every_projection_is_what_the_entries_make_of_it() throws SQLException {
    assertThat(sql.number("SELECT count(*) FROM holdfast.rebuild()")).isZero();
    sql.close();
  }

  private void give(String actor, String role) throws SQLException {
    sql.appendByTwo(Asked.of("ROLE_GIVEN").named(actor).in(role));
  }

  private void take(String actor, String role) throws SQLException {
    sql.append(Asked.of("ROLE_TAKEN").named(actor).in(role));
  }

  private static Asked release(String door) {
    return Asked.of("HOLD_RELEASED").named("RM-1").in(door);
  }

  private String released(Asked asked) throws SQLException {
    long proposal = sql.append(asked.proposedBy("ann"));
    return sql.answer(asked.by("ben").carryingOut(proposal));
  }

  @Test
  void two_right_people_release_and_their_hands_are_kept() throws SQLException {
    assertThat(released(release("NOT_THIS_PERSON"))).isEqualTo("recorded");
    assertThat(
            sql.number(
                "SELECT count(DISTINCT (actor, session_digest, delegation))"
                    + " FROM holdfast.release_hand"))
        .isEqualTo(2);
  }

  @Test
  void a_persons_hold_is_lifted_as_a_match_is_released() throws SQLException {
    Asked lifting = Asked.of("HOLD_LIFTED").named("RM-1").in("12");
    assertThat(released(lifting)).isEqualTo("recorded");
    sql.from(ONE, "");
    assertThat(released(lifting)).isEqualTo("HF024");
    take("ben", "REVIEWER");
    give("ben", "OPERATOR");
    assertThat(released(lifting)).isEqualTo("HF018");
    assertThat(released(Asked.of("HOLD_LIFTED").named("RM-1").in("seat 12"))).isEqualTo("HF014");
    assertThat(sql.answer(lifting.by("ann"))).isEqualTo("HF001");
  }

  @Test
  void one_person_may_not_even_from_two_sessions() throws SQLException {
    Asked asked = release("NOT_THIS_PERSON");
    long proposal = sql.from(ONE, "").append(asked.proposedBy("ann"));
    assertThat(sql.from(TWO, "somebody").answer(asked.by("ann").carryingOut(proposal)))
        .isEqualTo("HF003");
    assertThat(sql.answer(asked.by("ann"))).isEqualTo("HF001");
  }

  @Test
  void two_people_do_not_release_from_one_session() throws SQLException {
    sql.from(ONE, "");
    assertThat(released(release("NOT_THIS_PERSON"))).isEqualTo("HF024");
  }

  @Test
  void two_people_do_not_release_on_behalf_of_one() throws SQLException {
    Asked asked = release("NOT_THIS_PERSON");
    long proposal = sql.from("", "chief").append(asked.proposedBy("ann"));
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF025");
    assertThat(sql.from("", "").answer(asked.by("ben").carryingOut(proposal)))
        .isEqualTo("recorded");
    Asked other = release("NOT_THIS_PERSON");
    long own = sql.append(other.proposedBy("ann"));
    assertThat(sql.from("", "ann").answer(other.by("ben").carryingOut(own))).isEqualTo("HF025");
  }

  @Test
  void nobody_releases_without_a_session() throws SQLException {
    Asked asked = release("NOT_THIS_PERSON");
    for (String none : new String[] {" ", "x".repeat(64), "A".repeat(64), "1".repeat(63)}) {
      assertThat(sql.from(none, "").answer(asked.proposedBy("ann"))).isEqualTo("HF017");
    }
    long proposal = sql.from("", "").append(asked.proposedBy("ann"));
    assertThat(sql.from(" ", "").answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF017");
    try (DirectSql bare = new DirectSql(sql.connection().getCatalog())) {
      assertThat(bare.bare(asked.proposedBy("ann"))).isEqualTo("HF017");
    }
  }

  @Test
  void a_machine_neither_proposes_nor_approves_a_release() throws SQLException {
    Asked asked = release("NOT_THIS_PERSON");
    assertThat(sql.answer(asked.proposedBy("bot"))).isEqualTo("HF006");
    long proposal = sql.append(asked.proposedBy("ann"));
    assertThat(sql.answer(asked.by("bot").carryingOut(proposal))).isEqualTo("HF006");
    assertThat(sql.answer(Asked.of("PROPOSED").named("ROLE_GIVEN").by("bot"))).isEqualTo("HF006");
    Asked role = Asked.of("ROLE_GIVEN").named("bot").in("REVIEWER");
    long given = sql.append(role.proposedBy("ann"));
    assertThat(sql.answer(role.by("ben").carryingOut(given))).isEqualTo("HF027");
  }

  @Test
  void only_reviewers_and_counsel_release() throws SQLException {
    take("ben", "REVIEWER");
    give("ben", "OPERATOR");
    Asked asked = release("NOT_THIS_PERSON");
    assertThat(sql.answer(asked.proposedBy("ben"))).isEqualTo("HF018");
    assertThat(released(asked)).isEqualTo("HF018");
    give("ben", "COUNSEL");
    assertThat(released(asked)).isEqualTo("recorded");
  }

  @Test
  void the_role_is_asked_of_the_first_again_when_the_second_acts() throws SQLException {
    Asked asked = release("NOT_THIS_PERSON");
    long proposal = sql.append(asked.proposedBy("ann"));
    take("ann", "REVIEWER");
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF018");
  }

  @Test
  void an_administrator_releases_nothing_and_not_by_laying_the_office_down() throws SQLException {
    Asked asked = release("NOT_THIS_PERSON");
    give("ben", "ADMINISTRATOR");
    assertThat(sql.answer(asked.proposedBy("ben"))).isEqualTo("HF023");
    assertThat(released(asked)).isEqualTo("HF023");
    take("ben", "ADMINISTRATOR");
    assertThat(released(asked)).isEqualTo("HF023");
    take("ben", "REVIEWER");
    give("ben", "REVIEWER");
    assertThat(released(asked)).isEqualTo("recorded");
    long proposal = sql.append(asked.proposedBy("ann"));
    give("ann", "ADMINISTRATOR");
    assertThat(sql.answer(asked.by("ben").carryingOut(proposal))).isEqualTo("HF023");
  }

  @Test
  void that_nothing_bars_it_takes_counsel() throws SQLException {
    assertThat(released(release("NOT_BARRED"))).isEqualTo("HF019");
    give("ann", "COUNSEL");
    assertThat(released(release("NOT_BARRED"))).isEqualTo("recorded");
    take("ann", "COUNSEL");
    assertThat(released(release("NOT_BARRED"))).isEqualTo("HF019");
    give("ben", "COUNSEL");
    assertThat(released(release("NOT_BARRED"))).isEqualTo("recorded");
  }

  @Test
  void there_are_two_doors_and_no_other() throws SQLException {
    for (String door : new String[] {"OTHER", "", "not_barred", "NOT_BARRED "}) {
      assertThat(released(release(door))).isEqualTo("HF026");
    }
    assertThat(released(Asked.of("HOLD_RELEASED").named("RM-1"))).isEqualTo("HF026");
  }

  @Test
  void a_role_is_one_that_there_is_given_once_to_a_person_and_taken_once() throws SQLException {
    Asked unknown = Asked.of("ROLE_GIVEN").named("ann").in("KING");
    assertThat(sql.answer(unknown)).isEqualTo("HF014");
    for (Asked asked :
        new Asked[] {
          Asked.of("ROLE_GIVEN").named("ann").in("REVIEWER"),
          Asked.of("ROLE_GIVEN").named("nobody").in("GATE")
        }) {
      long proposal = sql.append(asked.proposedBy("ann"));
      assertThat(sql.answer(asked.by("ben").carryingOut(proposal)))
          .isEqualTo(asked.object() != null && asked.object().equals("ann") ? "HF016" : "HF027");
    }
    assertThat(sql.answer(Asked.of("ROLE_TAKEN").named("ann").in("GATE"))).isEqualTo("HF016");
    take("ann", "REVIEWER");
    assertThat(sql.answer(Asked.of("ROLE_TAKEN").named("ann").in("REVIEWER"))).isEqualTo("HF016");
  }

  @Test
  void until_there_are_two_persons_the_first_gives_roles_alone() throws SQLException {
    try (DirectSql fresh = new DirectSql(TestServer.newDatabase())) {
      Asked own = Asked.of("ROLE_GIVEN").named("ann").in("ADMINISTRATOR");
      assertThat(fresh.answer(own)).isEqualTo("HF005");
      fresh.append(Asked.of("ACTOR_ADMITTED").named("ann").in("PERSON"));
      assertThat(fresh.answer(own)).isEqualTo("recorded");
      assertThat(fresh.answer(Asked.of("ROLE_GIVEN").named("ben").in("COUNSEL")))
          .isEqualTo("HF027");
      fresh.append(Asked.of("ACTOR_ADMITTED").named("ben").in("PERSON"));
      assertThat(fresh.answer(Asked.of("ROLE_GIVEN").named("ben").in("COUNSEL")))
          .isEqualTo("HF001");
    }
  }

  @Test
  void a_list_is_taken_back_once_each_time_it_came() {
    Asked received = Asked.of("MANIFEST_RECEIVED").named("RM-1");
    Asked withdrawn = Asked.of("MANIFEST_WITHDRAWN").named("RM-1");
    assertThat(sql.answer(withdrawn)).isEqualTo("HF016");
    assertThat(sql.answer(received)).isEqualTo("recorded");
    assertThat(sql.answer(withdrawn)).isEqualTo("recorded");
    assertThat(sql.answer(withdrawn.by("ben"))).isEqualTo("HF016");
    assertThat(sql.answer(received.by("ben"))).isEqualTo("recorded");
    assertThat(sql.answer(withdrawn.by("bot"))).isEqualTo("recorded");
  }
}
