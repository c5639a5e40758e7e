// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.List;
import java.util.Map;
import org.holdfast.bench.labelled.LabelledPeople.Duplicates;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.PersonName;
import org.junit.jupiter.api.Test;

/// The rows are made up; their columns are the sets'.
class PublicSetsTest {
  private static LabelledSet set(String title) {
    return PublicSets.ALL.stream()
        .filter(set -> set.title().equals(title))
        .findFirst()
        .orElseThrow();
  }

  private static LabelledPeople read(String title, List<Map<String, String>> rows) {
    LabelledSet set = set(title);
    String file = set.files().getFirst();
    return set.reading()
        .people(
            List.of(
                new LabelledFile(
                    file, rows.stream().map(row -> new LabelledFile.Row(file, row)).toList())));
  }

  private static Map<String, String> febrl(String id, String born) {
    return Map.of(
        "rec_id",
        id,
        "given_name",
        "ada",
        "surname",
        "example",
        "date_of_birth",
        born,
        "soc_sec_id",
        "1234567");
  }

  private static Map<String, String> historical(String born) {
    return Map.of(
        "cluster",
        "Q0",
        "first_name",
        "ada",
        "surname",
        "example",
        "dob",
        born,
        "gender",
        "female");
  }

  private static Identity first(LabelledPeople people) {
    return ((Duplicates) people).people().getFirst();
  }

  @Test
  void an_original_and_its_duplicates_are_one_person_and_a_longer_number_is_another() {
    LabelledPeople people =
        read(
            "FEBRL 3",
            List.of(
                febrl("rec-1-org", "19840602"),
                febrl("rec-1-dup-0", "19840602"),
                febrl("rec-12-org", "19840602"),
                febrl("rec-1-dup-11", "")));
    assertThat(((Duplicates) people).same())
        .containsExactly(List.of(), List.of(0), List.of(), List.of(0, 1));
    assertThat(first(people).names())
        .containsExactly(new PersonName.Parts("example", "ada", false));
    assertThat(first(people).birthDates()).containsExactly(new BirthDate(1984, 6, 2));
    assertThat(((Duplicates) people).people().get(3).birthDates()).isEmpty();
  }

  @Test
  void the_social_security_number_is_a_document_only_where_it_is_asked_for() {
    List<Map<String, String>> rows = List.of(febrl("rec-1-org", "19840602"));
    assertThat(first(read("FEBRL 3", rows)).documents()).isEmpty();
    assertThat(first(read("FEBRL 3 with number", rows)).documents())
        .singleElement()
        .satisfies(document -> {
          assertThat(document.number()).isEqualTo("1234567");
          assertThat(document.country()).isEmpty();
        });
  }

  @Test
  void historical_dates_stand_as_they_are_and_a_thousand_years_later() {
    List<Map<String, String>> rows = List.of(historical("1815-12-10"));
    assertThat(first(read("historical figures", rows)).birthDates())
        .containsExactly(new BirthDate(1815, 12, 10));
    assertThat(first(read("historical figures, a thousand years later", rows)).birthDates())
        .containsExactly(new BirthDate(2815, 12, 10));
  }

  @Test
  void a_file_without_a_column_is_refused_by_name() {
    assertThatThrownBy(() -> read("FEBRL 1", List.of(Map.of("rec_id", "rec-1-org"))))
        .isInstanceOf(IllegalArgumentException.class)
        .hasMessage("dataset1.csv has no column surname");
  }

  @Test
  void every_set_says_where_it_is_public() {
    assertThat(PublicSets.ALL)
        .allSatisfy(set -> {
          assertThat(set.source().place()).startsWith("github.com/");
          assertThat(set.files()).isNotEmpty();
        });
  }
}
