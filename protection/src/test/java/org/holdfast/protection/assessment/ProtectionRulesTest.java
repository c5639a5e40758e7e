// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.protection.Asking;
import org.holdfast.protection.History;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Protection;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

/// The rules of every kind, as a table that a lawyer can add a row to. The notation is that of
/// [Cases]; `look_back`, where it is given, judges a departure at the time stated.
class ProtectionRulesTest {

  @ParameterizedTest(name = "{12}")
  @CsvFileSource(resources = "rules.csv", numLinesToSkip = 1, delimiter = ',')
  void the_table_holds(
      String kind,
      @Nullable String bars,
      @Nullable String times,
      String until,
      @Nullable String more,
      @Nullable String events,
      String route,
      @Nullable String move,
      String departs,
      String asked,
      String code,
      @Nullable String lookBack,
      String why,
      String source) {
    assertThat(source).isNotBlank();
    Map<String, String> extra = Cases.more(more);
    Instant at = Cases.instant(asked);
    Instant asOf = extra.containsKey("asOf") ? Cases.instant(extra.getOrDefault("asOf", "")) : at;
    History history =
        History.of(
            Cases.protection(
                kind, bars == null ? "" : bars, times == null ? "" : times, until, extra),
            Cases.events(events),
            Cases.PERSON,
            Cases.sources(at));
    Coverage coverage = Cases.coverage(extra);
    Movement movement = Cases.movement(route, departs, Cases.more(move));

    Optional<Assessment> assessment =
        ProtectionAssessment.of(history, coverage, movement, new Asking(at, asOf));

    assertThat(assessment.map(Assessment::code).map(Enum::name).orElse("NOT_KNOWN"))
        .isEqualTo(code);
    assessment.ifPresent(one -> assertThatItReadsWell(one, history.protection()));
    String row =
        Stream.of(kind, bars, times, until, more, events, route, move, departs, asked)
            .map(cell -> cell == null ? "" : cell)
            .collect(Collectors.joining(" | "));
    String words = assessment.map(Explanations::words).orElse("Not known then.\n");
    assertThat(words).isEqualTo(Explanations.of(row, words));
    if (lookBack != null) {
      LookBack judged = LookBack.of(history, coverage, movement, Cases.instant(departs));
      assertThat(judged.barred() + "/" + judged.knownToAgencyAtDeparture()).isEqualTo(lookBack);
    }
  }

  private static void assertThatItReadsWell(Assessment assessment, Protection protection) {
    assertThat(assessment.steps()).isNotEmpty();
    assertThat(assessment.sentence().english())
        .matches("[A-Z0-9].*[^.]\\.")
        .doesNotContain("  ", "null");
    assertThat(assessment.sentence().spanish())
        .matches("[A-ZÚ0-9].*[^.]\\.")
        .doesNotContain("  ", "null");
    for (Assessment.Step step : assessment.steps()) {
      assertThat(step.sentence().english()).matches("[A-Z0-9].*\\.").doesNotContain("  ", "null");
      assertThat(step.sentence().spanish()).matches("[A-Z0-9].*\\.").doesNotContain("  ", "null");
      assertThat(step.sentence().spanish()).isNotEqualTo(step.sentence().english());
      if (lawIsKnown(protection)) {
        assertThat(step.provision()).as(step.sentence().english()).isNotBlank();
      }
    }
  }

  /// Of a kind or a matter that nobody here knows nobody can cite the law.
  private static boolean lawIsKnown(Protection protection) {
    return switch (protection.kind()) {
      case Kind.Known.AUTOMATIC_STAY, Kind.Known.PENDING_MATTER ->
          Ground.of(protection.ground()) != Ground.UNCLEAR;
      case Kind.Known _ -> true;
      case Kind.Unknown _ -> false;
    };
  }
}
