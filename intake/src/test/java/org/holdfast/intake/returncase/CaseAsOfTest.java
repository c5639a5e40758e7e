// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneId;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.diligence.Gap;
import org.holdfast.casefile.duty.Obligation;
import org.holdfast.casefile.order.DirectiveId;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.returncase.Official;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.legaltime.Moment;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// Two cases, entered whole, read as of many days: `as-of.tsv`.
class CaseAsOfTest {
  private static final Path EXAMPLES = Path.of("../docs/examples");

  /// One row of the table.
  record Row(String file, Instant asOf, String question, String answer, String why) {
    @Override
    public String toString() {
      return file + " " + asOf + " " + question + " = " + answer + ": " + why;
    }
  }

  static Stream<Row> rows() throws IOException {
    try (InputStream in = CaseAsOfTest.class.getResourceAsStream("as-of.tsv")) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(1)
          .map(line -> line.split("\t", -1))
          .map(cells ->
              new Row(
                  cells[0],
                  OffsetDateTime.parse(cells[1]).toInstant(),
                  cells[2],
                  cells[3],
                  cells[4]));
    }
  }

  @ParameterizedTest(name = "{0}")
  @MethodSource("rows")
  void aCaseIsReadCorrectlyAsOfAnyDay(Row row) throws IOException {
    CaseAsOf seen = CaseAsOf.of(read(row.file()).value().returnCase(), row.asOf());
    String[] words = row.question().split(" ", -1);
    assertThat(answer(seen, words[0], words[words.length - 1], row)).isEqualTo(row.answer());
  }

  private static String answer(CaseAsOf seen, String question, String of, Row row) {
    return switch (question) {
      case "next" -> seen.next().map(CaseAsOfTest::dueDirective).orElse("none");
      case "owed" ->
          Boolean.toString(
              requireNonNull(seen.lives().get(new DirectiveId(of))).owedAt(row.asOf()));
      case "due" -> due(obligation(seen, of));
      case "where" -> requireNonNull(seen.questions().where().last()).where();
      case "notice" ->
          seen.notices().stream()
              .map(notice -> notice.kind() + " " + notice.fact())
              .filter(row.answer()::equals)
              .findFirst()
              .orElse(seen.notices().toString());
      case "plan" ->
          seen.questions().planned().stream()
              .filter(plan -> plan.plan().id().equals(of))
              .map(plan -> plan.state() + " " + plan.by())
              .collect(Collectors.joining());
      case "note" ->
          seen.notes().stream()
              .filter(note -> note.id().equals(of))
              .map(note -> note.stateAt(row.asOf()).name())
              .collect(Collectors.joining());
      case "lead" ->
          seen.officials().stream()
              .filter(official -> official.role() == Official.Role.LEAD)
              .map(Official::name)
              .findFirst()
              .orElse("nobody");
      case "gap" -> seen.currentGap().map(CaseAsOfTest::gap).orElse("none");
      case "orders" -> Integer.toString(seen.orders().size());
      case "outward" -> Integer.toString(seen.questions().taken().outward());
      default -> obligation(seen, question).state().name();
    };
  }

  private static Reading<ReadCase> read(String file) throws IOException {
    Reading<ReadCase> reading =
        CaseJson.read(new ReceivedFile(file, Files.readAllBytes(EXAMPLES.resolve(file))));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    return reading;
  }

  private static Obligation obligation(CaseAsOf seen, String id) {
    String[] parts = id.split("@", -1);
    ZoneId zone = seen.about().zone();
    return seen.obligations().stream()
        .filter(one -> one.directive().id().value().equals(parts[0]))
        .filter(one ->
            parts.length == 1
                || requireNonNull(one.due())
                    .due()
                    .earliest()
                    .atZone(zone)
                    .toLocalDate()
                    .equals(LocalDate.parse(parts[1])))
        .findFirst()
        .orElseThrow();
  }

  private static String dueDirective(Obligation one) {
    return one.directive().id().value() + " " + due(one);
  }

  private static String due(Obligation one) {
    return switch (requireNonNull(one.due()).due()) {
      case Moment.At(Instant at) ->
          at.atZone(ZoneId.of("America/New_York")).toOffsetDateTime().toString();
      case Moment.On(LocalDate date, ZoneId _) -> date.toString();
    };
  }

  private static String gap(Gap gap) {
    return "after %s, %s days, %s rested".formatted(gap.after(), gap.days(), gap.rested().toDays());
  }
}
