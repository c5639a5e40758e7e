// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres.rules;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.SQLException;
import org.holdfast.postgres.TestServer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/// How a record begins, while there is no second person.
class FirstActorsTest {
  private DirectSql sql;

  @BeforeEach
  void open() {
    sql = new DirectSql(TestServer.newDatabase());
  }

  @AfterEach
  void close() throws SQLException {
    sql.close();
  }

  private static Asked person(String name) {
    return Asked.of("ACTOR_ADMITTED").named(name).in("PERSON");
  }

  @Test
  void the_first_person_admits_itself_and_nobody_else() {
    assertThat(sql.answer(person("ben"))).isEqualTo("HF005");
    assertThat(sql.answer(Asked.of("ACTOR_ADMITTED").named("ann").in("MACHINE")))
        .isEqualTo("HF005");
    assertThat(sql.answer(Asked.of("HELD").named("seat"))).isEqualTo("HF005");
    assertThat(sql.answer(person("ann"))).isEqualTo("recorded");
  }

  @Test
  void the_first_person_admits_a_machine_and_the_second_alone_and_then_it_takes_two() {
    sql.answer(person("ann"));
    assertThat(sql.answer(person("eve").by("eve"))).isEqualTo("HF005");
    assertThat(sql.answer(Asked.of("ACTOR_ADMITTED").named("bot").in("MACHINE")))
        .isEqualTo("recorded");
    assertThat(sql.answer(person("eve").by("bot"))).isEqualTo("HF006");
    assertThat(sql.answer(person("ben"))).isEqualTo("recorded");
    assertThat(sql.answer(person("eve"))).isEqualTo("HF001");
    assertThat(sql.answer(Asked.of("ACTOR_ADMITTED").named("bot2").in("MACHINE")))
        .isEqualTo("HF001");
  }

  @Test
  void retiring_the_others_does_not_bring_the_beginning_back() throws SQLException {
    sql.withActors();
    Asked retiring = Asked.of("ACTOR_RETIRED").named("ben");
    assertThat(sql.answer(retiring)).isEqualTo("HF001");
    assertThat(sql.answer(retiring.by("bot"))).isEqualTo("HF001");
    sql.append(retiring.by("ben"));
    assertThat(sql.answer(person("eve"))).isEqualTo("HF001");
    sql.append(Asked.of("ACTOR_RETIRED").named("ann"));
    assertThat(sql.answer(person("eve").by("eve"))).isEqualTo("HF005");
    assertThat(sql.answer(person("ann"))).isEqualTo("HF005");
  }

  @Test
  void nobody_is_admitted_twice() throws SQLException {
    sql.append(person("ann"));
    assertThat(sql.answer(person("ann"))).isEqualTo("HF016");
  }
}
