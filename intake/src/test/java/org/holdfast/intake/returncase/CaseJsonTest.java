// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.order.Cadence;
import org.holdfast.casefile.order.Directive;
import org.holdfast.casefile.order.Due;
import org.holdfast.casefile.order.OrderEvent;
import org.holdfast.casefile.order.Verb;
import org.holdfast.casefile.reading.Note;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.statusreport.Basis;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.legaltime.DayEnd;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;
import org.holdfast.legaltime.Rule;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/// What the reader makes of a case, and what it refuses: `case-problems.tsv`.
class CaseJsonTest {
  private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");

  /// One slip in the full sample, and the problem that must come of it.
  record Slip(String why, String find, String replace, String code, String field, String found) {
    @Override
    public String toString() {
      return why;
    }
  }

  static List<Slip> slips() {
    var slips = new ArrayList<Slip>();
    for (String line : CaseSamples.text("case-problems.tsv").lines().skip(2).toList()) {
      String[] cells = line.replace("\\n", "\n").split("\t", -1);
      slips.add(new Slip(cells[0], cells[2], cells[3], cells[4], cells[5], cells[6]));
    }
    return slips;
  }

  @ParameterizedTest
  @MethodSource("slips")
  void eachSlipIsNamedWithItsPlaceAndShape(Slip slip) {
    Reading<ReadCase> reading = CaseSamples.read(CaseSamples.with(slip.find(), slip.replace()));
    assertThat(reading.problems())
        .anySatisfy(problem -> {
          assertThat(problem.code().name()).isEqualTo(slip.code());
          assertThat(problem.where().field()).isEqualTo(slip.field());
          assertThat(problem.found()).isEqualTo(slip.found());
          assertThat(problem.where().line()).isPositive();
        });
  }

  @Test
  void theSamplesAreReadWhole() {
    for (String sample : List.of(CaseSamples.SMALL, CaseSamples.FULL)) {
      Reading<ReadCase> reading = CaseSamples.read(sample);
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.notes()).isEmpty();
    }
  }

  private static ReturnCase full() {
    return CaseSamples.read(CaseSamples.FULL).value().returnCase();
  }

  private static Directive directive(String id) {
    return full().directive(id).orElseThrow();
  }

  @Test
  void everyFormOfADueTimeIsKeptAsTheCourtSaidIt() {
    assertThat(directive("D1").due()).isEqualTo(new Due.AsSoonAsPossible());
    assertThat(directive("D2").due())
        .isEqualTo(new Due.Within(new Period.Hours(72), DayEnd.Midnight.MIDNIGHT));
    assertThat(directive("D4").due())
        .isEqualTo(new Due.Within(new Period.Weeks(2), DayEnd.Midnight.MIDNIGHT));
    assertThat(directive("D5").due())
        .isEqualTo(
            new Due.Within(new Period.BusinessDays(5), new DayEnd.SetByOrder(LocalTime.of(16, 0))));
    assertThat(directive("D6").due())
        .isEqualTo(new Due.Named(new Moment.On(LocalDate.of(2026, 3, 5), NEW_YORK)));
    assertThat(directive("D7").due())
        .isEqualTo(new Due.Within(new Period.Days(14), DayEnd.Midnight.MIDNIGHT));
    assertThat(directive("D3").due()).isEqualTo(new Due.NotStated());
  }

  @Test
  void everyRhythmIsKeptAsTheCourtSaidIt() {
    assertThat(directive("D1").cadence()).isEqualTo(new Cadence.Once(false));
    assertThat(directive("D3").cadence())
        .isEqualTo(
            new Cadence.Every(
                3,
                Optional.of(LocalTime.of(17, 0)),
                LocalDate.of(2026, 2, 12),
                LocalDate.of(2026, 3, 30)));
    assertThat(directive("D4").cadence())
        .isEqualTo(new Cadence.OnEvent("TRANSFER", Optional.of(LocalTime.of(18, 0))));
    for (var word : List.of("DAILY 1", "WEEKLY 7", "BIWEEKLY 14")) {
      String[] parts = word.split(" ", -1);
      String text = CaseSamples.with("EVERY_DAYS", parts[0]);
      assertThat(
              CaseSamples.read(text).value().returnCase().directive("D3").orElseThrow().cadence())
          .satisfies(cadence ->
              assertThat(cadence.days().orElseThrow()).isEqualTo(Integer.parseInt(parts[1])));
    }
    String all = CaseSamples.with("\"kind\": \"ONCE\"", "\"kind\": \"ENUMERATE_ALL\"");
    assertThat(CaseSamples.read(all).value().returnCase().directive("D2").orElseThrow().cadence())
        .isEqualTo(new Cadence.Once(true));
  }

  @Test
  void aDirectiveWithoutVerbIsWhatItAsks() {
    assertThat(directive("D6").verb()).isEqualTo(Verb.REPORT);
    assertThat(directive("D2").verb()).isEqualTo(Verb.FILE_PLAN);
    assertThat(directive("D7").verb()).isEqualTo(Verb.OTHER);
  }

  @Test
  void whatEachSentenceRestsOnIsKept() {
    StatusReport report = requireNonNull(CaseSamples.read(CaseSamples.FULL).value().report());
    assertThat(report.statements().stream().map(one -> one.basis()))
        .containsExactly(
            new Basis.ToldBy(
                "Ixchel Tum", new Moment.At(Instant.parse("2026-02-20T15:00:00Z")), "true"),
            new Basis.Read("log 7710042"),
            new Basis.Remark("log 7710042", "Aurelio Bermejo"),
            new Basis.Nothing());
    assertThat(report.slips().stream().map(StatusReport.Explanation::why))
        .containsExactly("Xuncax did not answer", "Xuncax was shut", "Bermejo was ill");
  }

  @Test
  void aPlanOfWhichOnlyTheNameIsKnownIsDoneWheneverItIsAsked() {
    assertThat(full().log().done("N9", Instant.EPOCH)).isTrue();
    assertThat(full().log().done("N1", Instant.parse("2026-03-10T15:59:59Z"))).isTrue();
    String known =
        CaseSamples.with("\"doneAt\": \"2026-03-09T12:00:00-04:00\"", "\"doneAt\": null");
    assertThat(
            CaseSamples.read(known)
                .value()
                .returnCase()
                .log()
                .done("N1", Instant.parse("2026-03-10T15:59:59Z")))
        .as("it was done on the ninth, and known on the tenth")
        .isFalse();
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a district court, by its id   | "court": "mdd"               | FRCP6  | America/New_York    | MD
          a district court, by its name | "court": "D. Md."            | FRCP6  | America/New_York    | MD
          a court of appeals            | "court": "ca9"               | FRAP26 | America/Los_Angeles | CA
          a zone alone                  | "zone": "America/Chicago"    | FRCP6  | America/Chicago     | none
          a court, and another zone     | "court": "mdd", "zone": "UTC"| FRCP6  | UTC                 | MD
          """)
  void theCourtSaysByWhichRuleAndDaysItCounts(
      String why, String fields, String rule, String zone, String state) {
    String text = CaseSamples.SMALL.replace("\"court\": \"mdd\"", fields);
    Reading<ReadCase> reading = CaseSamples.read(text);
    assertThat(reading.problems()).as(why).isEmpty();
    var days = reading.value().returnCase().days();
    assertThat(days.rule()).isEqualTo(rule.equals("FRAP26") ? Rule.FRAP26 : Rule.FRCP6);
    assertThat(days.zone()).isEqualTo(ZoneId.of(zone));
    assertThat(days.calendar().states()).isEqualTo(state.equals("none") ? Set.of() : Set.of(state));
  }

  @Test
  void aCourtThatSitsInTwoZonesDoesNotSayWhereItsDaysEnd() {
    Reading<ReadCase> reading =
        CaseSamples.read(CaseSamples.SMALL.replace("\"court\": \"mdd\"", "\"court\": \"innd\""));
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where().field()).isEqualTo("zone"));
    String stated = "\"court\": \"innd\", \"zone\": \"America/Chicago\"";
    assertThat(CaseSamples.read(CaseSamples.SMALL.replace("\"court\": \"mdd\"", stated)).whole())
        .isTrue();
  }

  @Test
  void aReportThatNamesNoFirstDayCoversTheTimeSinceTheOrderThatCameFirst() {
    String later =
        CaseSamples.with("\"periodFrom\": \"2026-02-18\",", "")
            .replace("\"entered\": \"2026-02-03T10", "\"entered\": \"2026-02-20T10");
    StatusReport report = requireNonNull(CaseSamples.read(later).value().report());
    assertThat(report.periodFrom()).isEqualTo(LocalDate.of(2026, 2, 9));
  }

  @Test
  void aCaseWithoutAnOrderIsAProblem() {
    Reading<ReadCase> reading = CaseSamples.read("{ \"zone\": \"UTC\" }");
    assertThat(reading.problems())
        .singleElement()
        .satisfies(problem -> assertThat(problem.where().field()).isEqualTo("order"));
  }

  @Test
  void whatIsNoObjectIsNoCase() {
    for (String text : List.of("", " ", "null", "7", "\"case\"", "[]", "[{}]", "{} {}", "{}x")) {
      assertThat(CaseSamples.read(text).whole()).as(text).isFalse();
    }
  }

  @ParameterizedTest(name = "{0}")
  @CsvSource(
      delimiter = '|',
      quoteCharacter = '`',
      textBlock =
          """
          a verb         | "verb": "FILE_PLAN"  | "verb": "ESCORT"        | order.directives[1].verb           | the text of the directive
          what is asked  | "asks": "STEPS_TAKEN"| "asks": "STEPS_FORGONE" | orders[0].directives[0].asks       | the text of the directive
          news           | "type": "TRANSFER"   | "type": "TRANSFERED"    | record.whereabouts[0].type         | No rule here knows
          an event       | "event": "TRANSFER"  | "event": "transfer"     | orders[0].directives[1].cadence.event | No rule here knows
          a field        | "office": "Embassy"  | "desk": "Embassy"       | record.efforts[0]                  | is not in the format
          no offset      | 2026-12-31           | 2026-12-31T10:00:00     | record.officials[0].until          | names no offset
          """)
  void whatIsKeptWithoutARuleIsNoted(
      String why, String find, String replace, String field, String words) {
    Reading<ReadCase> reading = CaseSamples.read(CaseSamples.with(find, replace));
    assertThat(reading.problems()).as(why).isEmpty();
    Note note = reading.notes().getFirst();
    assertThat(reading.notes()).hasSize(1);
    assertThat(note.where().field()).isEqualTo(field);
    assertThat(note.sentence()).contains(words);
  }

  @Test
  void anExtensionOfWhatRecursIsNotedAndMovesNothing() {
    String text =
        CaseSamples.with("\"directives\": [\n        \"D7\"", "\"directives\": [\n \"D3\"");
    Reading<ReadCase> reading = CaseSamples.read(text);
    assertThat(reading.whole()).isTrue();
    assertThat(reading.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.sentence()).contains("these stand"));
    assertThat(reading.value().returnCase().events().getFirst().type())
        .isEqualTo(OrderEvent.Type.EXTENDED);
  }

  @Test
  void everyReportOfTheScenariosIsReadWhole() throws IOException {
    for (JsonNode fixture : CaseSamples.reports()) {
      Reading<ReadCase> reading = CaseSamples.read(fixture.toString());
      assertThat(reading.problems()).as(fixture.get("id").asString()).isEmpty();
      assertThat(reading.notes()).as(fixture.get("id").asString()).isEmpty();
      assertThat(reading.value().report()).isNotNull();
    }
  }
}
