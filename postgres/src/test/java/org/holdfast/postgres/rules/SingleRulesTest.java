// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.UUID;
import org.holdfast.postgres.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// The rules that belong to one kind of entry.
class SingleRulesTest {
  private String database;
  private DirectSql sql;

  @BeforeEach
  void open() throws SQLException {
    database = TestServer.newDatabase();
    sql = new DirectSql(database).withActors();
  }

  @AfterEach
  void every_projection_is_what_the_entries_make_of_it() throws SQLException {
    assertThat(sql.number("SELECT count(*) FROM holdfast.rebuild()")).isZero();
    sql.close();
  }

  private String answerOfTwo(Asked asked) throws SQLException {
    long proposal = sql.append(asked.proposedBy("ann"));
    return sql.answer(asked.by("ben").carryingOut(proposal));
  }

  private String publish() throws SQLException {
    long persons = sql.number("SELECT count(*) FROM holdfast.person WHERE gone IS NULL");
    return sql.answer(
        Asked.of("REGISTRY_PUBLISHED").named(UUID.randomUUID().toString()).counting(persons));
  }

  private void byTheAdministrator(String statements) throws SQLException {
    try (Connection admin = TestServer.server().administrator(database).connect();
        var statement = admin.createStatement()) {
      statement.execute(statements);
    }
  }

  @Test
  void the_same_key_answers_with_the_same_position_and_another_content_is_refused()
      throws SQLException {
    Asked held = Asked.of("HELD").named("seat");
    long position = sql.append(held);
    assertThat(sql.append(held)).isEqualTo(position);
    assertThat(sql.answer(held.saying("other"))).isEqualTo("HF007");
    Asked release = Asked.of("FINDING_CLEARED").named("seat");
    Asked proposal = release.proposedBy("ann");
    long proposed = sql.append(proposal);
    assertThat(sql.answer(release.by("ben").carryingOut(proposed).under(proposal.key())))
        .isEqualTo("HF007");
  }

  @Test
  void nobody_is_erased_under_a_preservation_notice() throws SQLException {
    UUID subject = sql.registered();
    sql.append(Asked.of("PRESERVATION_NOTICED").named("n1").about(subject));
    sql.append(Asked.of("PRESERVATION_NOTICED").named("n2"));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF009");
    sql.appendByTwo(Asked.of("PRESERVATION_LIFTED").named("n1"));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF009");
    sql.appendByTwo(Asked.of("PRESERVATION_LIFTED").named("n2"));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("recorded");
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF016");
  }

  @Test
  void nobody_is_erased_while_an_own_protection_may_be_in_force() throws SQLException {
    UUID subject = sql.registered();
    sql.append(Asked.of("PROTECTION_RECORDED").named("X1").about(subject));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF010");
    sql.appendByTwo(Asked.of("PROTECTION_ENDED").named("X1"));
    sql.append(Asked.of("PROTECTION_RESTORED").named("X1"));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF010");
    sql.appendByTwo(Asked.of("PROTECTION_ENDED").named("X1").about(subject));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("recorded");
  }

  @Test
  void nobody_is_erased_while_a_protection_of_a_class_may_be_in_force() throws SQLException {
    UUID subject = sql.registered();
    sql.append(Asked.of("PROTECTION_RECORDED").named("X2").in("C1"));
    sql.append(Asked.of("MEMBER_ADDED").in("C1").about(subject));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF010");
    sql.appendByTwo(Asked.of("PROTECTION_ENDED").named("X2").about(subject));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("HF010");
    sql.appendByTwo(Asked.of("MEMBER_REMOVED").in("C1").about(subject));
    assertThat(answerOfTwo(Asked.of("ERASED").about(subject))).isEqualTo("recorded");
  }

  @Test
  void merging_carries_protection_and_preservation_over() throws SQLException {
    UUID kept = sql.registered();
    UUID gone = sql.registered();
    sql.append(Asked.of("PROTECTION_RECORDED").named("X3").about(gone));
    sql.appendByTwo(Asked.of("PERSONS_MERGED").about(gone).named("P-" + kept));
    assertThat(answerOfTwo(Asked.of("ERASED").about(kept))).isEqualTo("HF010");
    sql.appendByTwo(Asked.of("PROTECTION_ENDED").named("X3"));
    sql.append(Asked.of("PRESERVATION_NOTICED").named("n3").about(gone));
    assertThat(answerOfTwo(Asked.of("ERASED").about(kept))).isEqualTo("HF009");
    assertThat(answerOfTwo(Asked.of("PERSONS_MERGED").about(kept).named("P-unknown")))
        .isEqualTo("HF014");
    assertThat(answerOfTwo(Asked.of("PERSONS_MERGED").about(kept).named("P-" + kept)))
        .isEqualTo("HF014");
  }

  @Test
  void what_ends_narrows_or_restores_names_a_protection_that_is_known() throws SQLException {
    assertThat(answerOfTwo(Asked.of("PROTECTION_ENDED").named("none"))).isEqualTo("HF008");
    assertThat(answerOfTwo(Asked.of("PROTECTION_NARROWED").named("none"))).isEqualTo("HF008");
    assertThat(sql.answer(Asked.of("PROTECTION_RESTORED").named("none"))).isEqualTo("HF008");
    sql.append(Asked.of("PROTECTION_RECORDED").named("X4").in("C"));
    assertThat(sql.answer(Asked.of("PROTECTION_RECORDED").named("X4").in("C"))).isEqualTo("HF016");
  }

  @Test
  void a_key_is_destroyed_only_after_an_erasure_and_never_under_a_notice() throws SQLException {
    UUID subject = sql.registered();
    String destroy = "SELECT holdfast.destroy_key('" + subject + "')";
    assertThat(sql.attempt(destroy)).isEqualTo("HF011");
    sql.appendByTwo(Asked.of("ERASED").about(subject));
    sql.append(Asked.of("PRESERVATION_NOTICED").named("n4"));
    assertThat(sql.attempt(destroy)).isEqualTo("HF009");
    sql.appendByTwo(Asked.of("PRESERVATION_LIFTED").named("n4"));
    assertThat(sql.attempt(destroy)).isEqualTo("done");
    assertThat(sql.attempt(destroy)).isEqualTo("done");
    assertThat(
            sql.number(
                "SELECT count(*) FROM holdfast.put_key('"
                    + subject
                    + "', '"
                    + subject
                    + "', '\\x01', '\\x01') AS k WHERE k.wrapped IS NOT NULL"))
        .isZero();
  }

  @Test
  void a_registry_is_published_with_the_persons_that_the_record_has() throws SQLException {
    sql.registered();
    assertThat(sql.answer(Asked.of("REGISTRY_PUBLISHED").named("f").counting(0)))
        .isEqualTo("HF013");
    assertThat(sql.answer(Asked.of("REGISTRY_PUBLISHED").named("f").counting(1)))
        .isEqualTo("recorded");
  }

  @Test
  void a_class_with_a_gap_is_not_published_until_two_persons_explained_it() throws SQLException {
    UUID member = sql.registered();
    sql.append(Asked.of("MEMBER_ADDED").in("C2").about(member));
    sql.append(Asked.of("CLASS_LIST_RECEIVED").in("C2").counting(2));
    assertThat(publish()).isEqualTo("HF012");
    sql.appendByTwo(Asked.of("GAP_EXPLAINED").in("other"));
    assertThat(publish()).isEqualTo("HF012");
    sql.appendByTwo(Asked.of("GAP_EXPLAINED").in("C2"));
    assertThat(publish()).isEqualTo("recorded");
    sql.append(Asked.of("MEMBER_ADDED").in("C2").about(sql.registered()));
    assertThat(publish()).isEqualTo("recorded");
    sql.append(Asked.of("MEMBER_ADDED").in("C2").about(sql.registered()));
    assertThat(publish()).isEqualTo("HF012");
    sql.append(Asked.of("CLASS_LIST_RECEIVED").in("C2").counting(3));
    assertThat(publish()).isEqualTo("recorded");
  }

  @Test
  void what_was_proposed_for_one_person_is_not_carried_out_on_another() throws SQLException {
    Asked erased = Asked.of("ERASED").about(sql.registered());
    long proposal = sql.append(erased.proposedBy("ann"));
    Asked carriedOut = erased.by("ben").carryingOut(proposal);
    assertThat(sql.answer(carriedOut.about(sql.registered()))).isEqualTo("HF004");
    assertThat(sql.answer(carriedOut)).isEqualTo("recorded");
  }

  @Test
  void a_shorter_list_does_not_hide_a_gap() throws SQLException {
    UUID member = sql.registered();
    UUID other = sql.registered();
    sql.append(Asked.of("MEMBER_ADDED").in("C5").about(member));
    sql.append(Asked.of("MEMBER_ADDED").in("C5").about(other));
    sql.append(Asked.of("CLASS_LIST_RECEIVED").in("C5").counting(2));
    sql.appendByTwo(Asked.of("MEMBER_REMOVED").in("C5").about(other));
    assertThat(publish()).isEqualTo("HF012");
    sql.append(Asked.of("CLASS_LIST_RECEIVED").in("C5").counting(1));
    assertThat(publish()).isEqualTo("recorded");
    sql.append(Asked.of("CLASS_LIST_RECEIVED").in("C5").counting(500));
    sql.append(Asked.of("CLASS_LIST_RECEIVED").in("C5").counting(1));
    assertThat(publish()).isEqualTo("HF012");
    sql.appendByTwo(Asked.of("GAP_EXPLAINED").in("C5"));
    assertThat(publish()).isEqualTo("recorded");
  }

  @Test
  void a_source_is_declared_and_a_name_given_once() throws SQLException {
    sql.append(Asked.of("SOURCE_DECLARED").named("docket"));
    assertThat(sql.answer(Asked.of("SOURCE_DECLARED").named("docket"))).isEqualTo("HF016");
    sql.append(Asked.of("PERSON_REGISTERED").about(UUID.randomUUID()).named("P7"));
    assertThat(sql.answer(Asked.of("PERSON_REGISTERED").about(UUID.randomUUID()).named("P7")))
        .isEqualTo("HF016");
  }

  @Test
  void what_is_narrowed_stays_the_protection_of_whom_it_was_of() throws SQLException {
    UUID covered = sql.registered();
    sql.append(Asked.of("PROTECTION_RECORDED").named("X7").about(covered));
    Asked narrowed = Asked.of("PROTECTION_NARROWED").named("X7");
    assertThat(answerOfTwo(narrowed.about(sql.registered()))).isEqualTo("HF008");
    assertThat(answerOfTwo(narrowed.in("C"))).isEqualTo("HF008");
    assertThat(answerOfTwo(narrowed.about(covered))).isEqualTo("recorded");
  }

  @Test
  void nobody_is_merged_into_who_is_gone() throws SQLException {
    UUID first = sql.registered();
    UUID second = sql.registered();
    UUID third = sql.registered();
    sql.appendByTwo(Asked.of("PERSONS_MERGED").about(first).named("P-" + second));
    assertThat(answerOfTwo(Asked.of("PERSONS_MERGED").about(third).named("P-" + first)))
        .isEqualTo("HF014");
    sql.appendByTwo(Asked.of("ERASED").about(second));
    assertThat(answerOfTwo(Asked.of("PERSONS_MERGED").about(third).named(second.toString())))
        .isEqualTo("HF014");
  }

  @Test
  void a_checkpoint_of_a_smaller_size_has_the_root_of_that_size() throws SQLException {
    long size = sql.number("SELECT size FROM holdfast.log_state()");
    sql.registered();
    String store = "SELECT holdfast.store_checkpoint(%d, %s, 'note')";
    String wrong = "sha256('x')";
    assertThat(sql.attempt(store.formatted(size, wrong))).isEqualTo("HF021");
    assertThat(sql.attempt(store.formatted(size + 1, wrong))).isEqualTo("HF021");
    assertThat(sql.attempt(store.formatted(size + 2, wrong))).isEqualTo("HF020");
    String right = "holdfast.root_of(" + size + ")";
    assertThat(sql.attempt(store.formatted(size, right))).isEqualTo("done");
  }

  @Test
  void a_registry_that_lost_what_entries_account_for_is_published() throws SQLException {
    UUID merged = sql.registered();
    UUID erased = sql.registered();
    UUID kept = sql.registered();
    sql.append(Asked.of("PROTECTION_RECORDED").named("X5").about(kept));
    sql.append(Asked.of("MEMBER_ADDED").in("C3").about(kept));
    assertThat(publish()).isEqualTo("recorded");
    sql.appendByTwo(Asked.of("PERSONS_MERGED").about(merged).named("P-" + kept));
    sql.appendByTwo(Asked.of("ERASED").about(erased));
    sql.appendByTwo(Asked.of("PROTECTION_ENDED").named("X5"));
    sql.appendByTwo(Asked.of("MEMBER_REMOVED").in("C3").about(kept));
    assertThat(publish()).isEqualTo("recorded");
  }

  @Test
  void a_registry_that_lost_more_is_not() throws SQLException {
    UUID kept = sql.registered();
    sql.append(Asked.of("PROTECTION_RECORDED").named("X6").about(kept));
    sql.append(Asked.of("MEMBER_ADDED").in("C4").about(kept));
    assertThat(publish()).isEqualTo("recorded");
    assertThat(afterLoss("protection_state", "UPDATE %s SET ended = 1")).isEqualTo("HF013");
    assertThat(afterLoss("membership", "UPDATE %s SET removed = 1")).isEqualTo("HF013");
    assertThat(afterLoss("person", "UPDATE %s SET gone = 1")).isEqualTo("HF013");
  }

  /// What an administrator can do, who may do everything: it is noticed, and the rebuilding tells
  /// it too.
  private String afterLoss(String table, String change) throws SQLException {
    String guarded = "ALTER TABLE holdfast." + table + " %s TRIGGER kept;";
    byTheAdministrator(
        "CREATE TABLE copy AS TABLE holdfast."
            + table
            + ";"
            + guarded.formatted("DISABLE")
            + change.formatted("holdfast." + table));
    String answer = publish();
    assertThat(
            sql.number(
                "SELECT count(*) FROM holdfast.rebuild() WHERE projection = '" + table + "'"))
        .isOne();
    byTheAdministrator(
        "DELETE FROM holdfast."
            + table
            + "; INSERT INTO holdfast."
            + table
            + " TABLE copy; DROP TABLE copy;"
            + guarded.formatted("ENABLE ALWAYS"));
    return answer;
  }
}
