// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import java.util.UUID;
import org.holdfast.postgres.TestServer;
import org.holdfast.postgres.schema.EarlierSchema;
import org.holdfast.postgres.schema.Migrations;
import org.holdfast.postgres.schema.Role;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A record that an earlier version began keeps its entries and learns the rules of this one.
class UpgradeTest {
  @ParameterizedTest
  @ValueSource(strings = {"90", "101", "299"})
  void what_was_recorded_before_stands_and_the_rules_of_now_hold(String version)
      throws SQLException {
    String name = EarlierSchema.database(version);
    UUID person = UUID.randomUUID();
    long before;
    try (DirectSql sql = new DirectSql(name).withActors()) {
      sql.append(Asked.of("PERSON_REGISTERED").named("P1").about(person));
      sql.append(Asked.of("PROTECTION_RECORDED").named("X1").about(person));
      sql.append(Asked.of("HELD").named("RM-1"));
      sql.append(Asked.of("PROPOSED").named("FINDING_CLEARED"));
      before = sql.number("SELECT size FROM holdfast.log_state()");
    }
    Migrations.apply(TestServer.login(name, Role.MIGRATOR));
    assertThat(Migrations.complete(TestServer.login(name, Role.APP))).isTrue();
    try (DirectSql sql = new DirectSql(name)) {
      assertThat(sql.number("SELECT size FROM holdfast.log_state()")).isEqualTo(before);
      assertThat(sql.number("SELECT count(*) FROM holdfast.rebuild()")).isZero();
      Asked lifting = Asked.of("HOLD_LIFTED").named("RM-1").in("5");
      assertThat(sql.answer(lifting.proposedBy("ann"))).isEqualTo("HF018");
      sql.appendByTwo(Asked.of("ROLE_GIVEN").named("ann").in("REVIEWER"));
      sql.appendByTwo(Asked.of("ROLE_GIVEN").named("ben").in("REVIEWER"));
      long proposal = sql.append(lifting.proposedBy("ann"));
      assertThat(sql.answer(lifting.by("ben").carryingOut(proposal))).isEqualTo("recorded");
      assertThat(sql.answer(Asked.of("PROTECTION_ENDED").named("X1"))).isEqualTo("HF001");
      assertThat(sql.number("SELECT count(*) FROM holdfast.rebuild()")).isZero();
    }
  }
}
