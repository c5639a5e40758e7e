// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.names.ModelTable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// The table of cases is the specification: what a machine may say of two identities.
class IdentityCasesTest {

  record Case(
      Identity asked,
      Identity registered,
      String expect,
      String level,
      String doubt,
      String why,
      String source) {
    @Override
    public String toString() {
      return why;
    }
  }

  static Stream<Case> cases() throws IOException {
    try (InputStream table = IdentityCasesTest.class.getResourceAsStream("identity-cases.tsv")) {
      assertThat(table).isNotNull();
      String text = new String(table.readAllBytes(), StandardCharsets.UTF_8);
      return ModelTable.parse(text).rows().stream()
          .map(row ->
              new Case(
                  Identities.parse(row.get(0)),
                  Identities.parse(row.get(1)),
                  row.get(2),
                  row.get(3),
                  row.get(4),
                  row.get(5),
                  row.get(6)));
    }
  }

  private static List<Candidate> candidates(Identity asked, Identity registered) {
    return FullScan.over(List.of(registered), LinkageModel.shipped()).candidates(asked);
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_answer_is_as_the_table_says(Case row) {
    List<Candidate> found = candidates(row.asked(), row.registered());
    Set<Strength> allowed =
        switch (row.expect()) {
          case "LINK" -> Set.of(Strength.LINK);
          case "POSSIBLE" -> Set.of(Strength.POSSIBLE_LINK);
          case "POSSIBLE+" -> Set.of(Strength.LINK, Strength.POSSIBLE_LINK);
          case "NONE" -> Set.of();
          default -> throw new IllegalStateException(row.expect());
        };
    assertThat(found).as(row.why()).hasSize(allowed.isEmpty() ? 0 : 1);
    for (Candidate candidate : found) {
      assertThat(candidate.strength()).as(row.why()).isIn(allowed);
      assertThat(doubts(candidate)).as(row.why()).isEqualTo(row.doubt());
      if (!row.level().isEmpty()) {
        assertThat(candidate.comparisons())
            .as(row.why())
            .anyMatch(c -> List.of(c.level().split("\\+", -1)).contains(row.level()));
      }
    }
  }

  private static String doubts(Candidate candidate) {
    return candidate.doubts().isEmpty()
        ? "-"
        : candidate.doubts().stream().map(Enum::name).sorted().collect(Collectors.joining(","));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void the_answer_is_the_same_whichever_side_asks(Case row) {
    List<Candidate> there = candidates(row.asked(), row.registered());
    List<Candidate> back = candidates(row.registered(), row.asked());
    assertThat(back).hasSameSizeAs(there);
    for (int i = 0; i < there.size(); i++) {
      assertThat(back.get(i).strength()).isEqualTo(there.get(i).strength());
      assertThat(back.get(i).weight().bits())
          .isCloseTo(there.get(i).weight().bits(), org.assertj.core.data.Offset.offset(1e-9));
      assertThat(back.get(i).doubts()).isEqualTo(there.get(i).doubts());
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void an_explanation_has_each_field_once_sums_up_and_shows_no_value(Case row) {
    for (Candidate candidate : candidates(row.asked(), row.registered())) {
      assertThat(candidate.comparisons().stream().map(Comparison::field))
          .containsExactly(Comparison.Field.values());
      double sum = candidate.comparisons().stream().mapToDouble(c -> c.weight().bits()).sum();
      assertThat(candidate.weight().bits())
          .isCloseTo(sum, org.assertj.core.data.Offset.offset(1e-9));
      assertThat(candidate.probability()).isBetween(0.0, 1.0);
      assertThat(candidate.comparisons())
          .allSatisfy(c -> assertThat(c.words()).isNotEmpty().doesNotContainPattern("[0-9]{2}"));
    }
  }
}
