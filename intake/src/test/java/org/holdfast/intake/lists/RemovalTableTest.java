// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.violation.PriorAnswer;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.intake.RemovalFile;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.legaltime.Moment;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class RemovalTableTest {
  static final String SAMPLE = TableCases.resource(RemovalTableTest.class, "removals.csv");

  static Reading<List<RemovalRow>> read(byte[] bytes) {
    return RemovalFile.read(new ReceivedFile("removals.csv", bytes), ManifestOptions.NONE);
  }

  private static Reading<List<RemovalRow>> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<TableCases.Case> cases() {
    return TableCases.of(RemovalTableTest.class, "removals.csv", "removals-problems.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void what_cannot_be_accounted_for_is_named(TableCases.Case one) {
    one.check(read(one.bytes()));
  }

  private static Removal removal(int index) {
    return ((RemovalRow.Read) read(SAMPLE).value().get(index)).removal();
  }

  @Test
  void each_row_is_a_movement_of_its_own() {
    assertThat(removal(0).id()).isEqualTo("R1");
    assertThat(removal(1).id()).isEqualTo("RM-9/5");
    assertThat(removal(2).id()).isEqualTo("row 4");
    assertThat(removal(1).movement().authority()).isEqualTo(Movement.Authority.ALIEN_ENEMIES_ACT);
    assertThat(removal(1).movement().stops())
        .isEqualTo(new Movement.Stops.Stated(List.of(new Place.Country("MEX"))));
    assertThat(removal(1).movement().departsAt()).isEqualTo(Instant.parse("2025-05-08T11:00:00Z"));
    assertThat(removal(1).alternate()).isTrue();
    assertThat(removal(0).movement().ownCountries()).isEqualTo(Set.of(new Place.Country("SLV")));
  }

  @Test
  void a_day_alone_is_the_whole_day_where_the_person_left() {
    ZoneId louisiana = ZoneId.of("America/Chicago");
    assertThat(removal(2).departed()).isEqualTo(new Moment.On(LocalDate.of(2025, 5, 9), louisiana));
    assertThat(removal(2).zone()).isEqualTo(louisiana);
  }

  @Test
  void a_blank_is_a_blank_and_a_column_that_is_not_there_says_nothing() {
    assertThat(removal(2).confirmed()).isNull();
    assertThat(removal(2).priorAnswer()).isEqualTo(PriorAnswer.UNSTATED);
    assertThat(removal(1).priorAnswer()).isEqualTo(PriorAnswer.NOT_ASKED);
    assertThat(removal(2).orders()).isEqualTo(Removal.Orders.LISTED);
    Reading<List<RemovalRow>> bare = read("departed_at,name,from\n2025-05-09,A B,AEX\n#end,1\n");
    assertThat(bare.whole()).isTrue();
    Removal only = ((RemovalRow.Read) bare.value().getFirst()).removal();
    assertThat(only.orders()).isEqualTo(Removal.Orders.NOT_LISTED);
    assertThat(only.movement().stops()).isEqualTo(Movement.Stops.Unstated.UNSTATED);
  }

  @Test
  void a_problem_of_one_row_spoils_that_row_alone() {
    List<RemovalRow> rows = read(SAMPLE.replace("2025-05-08T11:00:00Z", "8 May")).value();
    assertThat(rows).hasSize(3);
    assertThat(rows.get(0)).isInstanceOf(RemovalRow.Read.class);
    assertThat(rows.get(1)).isInstanceOf(RemovalRow.Unread.class);
    assertThat(rows.get(2)).isInstanceOf(RemovalRow.Read.class);
  }

  @Test
  void a_problem_of_the_header_spoils_every_row_and_a_count_that_differs_none() {
    assertThat(read(SAMPLE.replace("person,", "name,")).value())
        .hasSize(3)
        .allMatch(RemovalRow.Unread.class::isInstance);
    assertThat(read(SAMPLE.replace("#end,3", "#end,4")).value())
        .hasSize(3)
        .allMatch(RemovalRow.Read.class::isInstance);
  }

  @Test
  void a_note_is_told_once_however_many_rows_it_is_of() {
    var text = new StringBuilder("departed_at,name,from\n");
    for (int i = 0; i < 12_000; i++) {
      text.append("2025-05-09,A B,AEX\n");
    }
    Reading<List<RemovalRow>> reading = read(text.append("#end,12000\n").toString());
    assertThat(reading.notes()).hasSize(1);
    assertThat(reading.notes().getFirst().where().line()).isEqualTo(2);
    assertThat(reading.notes().getFirst().sentence()).endsWith("So on 12000 rows.");
  }
}
