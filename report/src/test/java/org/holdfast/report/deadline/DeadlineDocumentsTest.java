// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Counting;
import org.holdfast.legaltime.Counting.Purpose;
import org.holdfast.legaltime.Deadline;
import org.holdfast.legaltime.Moment;
import org.holdfast.legaltime.Period;
import org.holdfast.legaltime.Rule;
import org.holdfast.legaltime.calendar.CourtCalendar;
import org.holdfast.report.Golden;
import org.holdfast.report.words.Language;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DeadlineDocumentsTest {
  private static final ZoneId EASTERN = ZoneId.of("America/New_York");
  private static final CourtCalendar MARYLAND = new CourtCalendar(Set.of("MD"), Set.of());

  private static final StatedDeadline HOURS =
      stated(
          "MD",
          Counting.of(
                  Rule.FRCP6,
                  new Moment.At(Instant.parse("2025-06-24T13:00:00Z")),
                  new Period.Hours(72),
                  EASTERN)
              .by(MARYLAND));

  private static final StatedDeadline TWO_READINGS =
      stated(
          "MD",
          Counting.of(
                  Rule.FRCP6,
                  new Moment.On(LocalDate.of(2025, 11, 14), EASTERN),
                  new Period.Days(14),
                  EASTERN)
              .by(MARYLAND));

  private static final StatedDeadline LIFE_OF_ORDER =
      stated(
          "dcd",
          Counting.of(
                  Rule.FRCP6,
                  new Moment.At(Instant.parse("2025-03-15T23:25:00Z")),
                  new Period.Days(14),
                  EASTERN)
              .by(new CourtCalendar(Set.of("DC"), Set.of()))
              .forPurpose(Purpose.LIFE_OF_ORDER));

  private static final StatedDeadline NAMED =
      new StatedDeadline(
          Rule.named("ORDER").orElseThrow(),
          "",
          EASTERN,
          null,
          false,
          Deadline.named(new Moment.At(Instant.parse("2025-04-12T21:00:00Z")), EASTERN));

  private static StatedDeadline stated(String court, Counting counting) {
    return new StatedDeadline(
        counting.rule(),
        court,
        counting.zone(),
        counting.trigger(),
        counting.purpose() == Purpose.LIFE_OF_ORDER,
        (Computed) Deadline.compute(counting));
  }

  private static Schema schema() throws IOException {
    return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
        .getSchema(Files.readString(Path.of("../docs/formats/deadline.schema.json")));
  }

  @TestFactory
  Stream<DynamicTest> each_document_is_as_it_was() {
    return Stream.of(
            Map.entry("hours.txt", DeadlineText.format(HOURS, Language.ENGLISH)),
            Map.entry("two-readings.txt", DeadlineText.format(TWO_READINGS, Language.ENGLISH)),
            Map.entry("two-readings-es.txt", DeadlineText.format(TWO_READINGS, Language.SPANISH)),
            Map.entry("life-of-order.txt", DeadlineText.format(LIFE_OF_ORDER, Language.ENGLISH)),
            Map.entry("named.txt", DeadlineText.format(NAMED, Language.ENGLISH)),
            Map.entry("hours.json", DeadlineJson.format(HOURS)),
            Map.entry("two-readings.json", DeadlineJson.format(TWO_READINGS)),
            Map.entry("named.json", DeadlineJson.format(NAMED)))
        .map(document ->
            DynamicTest.dynamicTest(
                document.getKey(),
                () -> Golden.assertSame("deadline/" + document.getKey(), document.getValue())));
  }

  @Test
  void the_json_is_of_the_format() throws IOException {
    for (StatedDeadline deadline : List.of(HOURS, TWO_READINGS, LIFE_OF_ORDER, NAMED)) {
      assertThat(schema().validate(DeadlineJson.format(deadline), InputFormat.JSON)).isEmpty();
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"zone", "due", "protectionEnd", "certain", "spanish"})
  void the_schema_refuses_a_field_that_the_format_does_not_have(String field) throws IOException {
    String json = DeadlineJson.format(HOURS).replaceFirst("\"" + field + "\"", "\"other\"");
    assertThat(schema().validate(json, InputFormat.JSON)).isNotEmpty();
  }

  @Test
  void no_line_is_wider_than_eighty_columns() {
    for (StatedDeadline deadline : List.of(HOURS, TWO_READINGS, LIFE_OF_ORDER, NAMED)) {
      for (Language language : Language.values()) {
        assertThat(DeadlineText.format(deadline, language).lines())
            .allMatch(line -> line.length() <= 80);
      }
    }
  }

  @Test
  void a_table_rounds_a_duty_down_and_a_protection_up_to_the_minute() {
    Instant half = Instant.parse("2025-06-24T13:00:30Z");
    Moment due = new Moment.At(half);
    Moment end = new Moment.At(half.plusSeconds(3600));
    assertThat(TableEnds.of(new Computed(due, end, List.of(), null), EASTERN))
        .isEqualTo(new TableEnds("2025-06-24T09:00", "2025-06-24T10:01"));
    assertThat(TableEnds.of(new Computed(due, due, List.of(), null), EASTERN))
        .isEqualTo(new TableEnds("2025-06-24T09:00", ""));
  }

  @Test
  void a_table_keeps_its_cells_and_ends_its_lines_with_a_line_feed() {
    List<String> cells = List.of("D1", " a, \"b\" ", "=1");
    String csv =
        DeadlineCsv.format(
            List.of("id", "why", "note"),
            List.of(new DeadlineCsv.Row(cells, new TableEnds("2025-11-28", "2025-12-01"))));
    assertThat(csv)
        .isEqualTo(
            """
            id,why,note,due,protection_end
            D1," a, ""b"" ",=1,2025-11-28,2025-12-01
            """);
  }
}
