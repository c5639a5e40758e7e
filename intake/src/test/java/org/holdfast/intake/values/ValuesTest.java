// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ValuesTest {
  private static final AssumedZone ZONE =
      new AssumedZone(ZoneId.of("America/New_York"), "the zone of the registry");
  private static final Position WHERE = new Position("file.csv", 3, 4, "field");

  record Case(String reader, String text, String expect, String why) {
    @Override
    public String toString() {
      return reader + ": " + why + " (" + text + ")";
    }
  }

  static List<Case> cases() throws IOException {
    try (var in = Objects.requireNonNull(ValuesTest.class.getResourceAsStream("values.tsv"))) {
      return new String(in.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .skip(2)
          .map(line -> line.split("\t", -1))
          .map(cells -> new Case(cells[0], cells[1], cells[2], cells[3]))
          .toList();
    }
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachCellIsReadAsTheTableSays(Case row) {
    var problems = new Problems();
    String read = read(row, new Values(problems), new Cell(row.text(), WHERE));
    if (row.expect().equals("?")) {
      assertThat(problems.problems()).hasSize(1);
      Problem problem = problems.problems().getFirst();
      assertThat(problem.where()).isEqualTo(WHERE);
      if (row.text().length() > 4 && !Shape.spreadsheetError(row.text())) {
        assertThat(problem.found()).doesNotContain(row.text());
      }
    } else {
      assertThat(problems.problems()).isEmpty();
      boolean noted = row.expect().startsWith("!");
      assertThat(problems.notes()).hasSize(noted ? 1 : 0);
      assertThat(read).isEqualTo(noted ? row.expect().substring(1) : row.expect());
    }
  }

  private static String read(Case row, Values values, Cell cell) {
    return switch (row.reader()) {
      case "birthDate" -> show(values.identities().birthDate(cell).map(ValuesTest::show));
      case "sex" -> values.identities().sex(cell).name();
      case "aNumbers" ->
          values.identities().aNumbers(cell).stream()
              .map(number -> number.digits())
              .collect(Collectors.joining(" "));
      case "documents" ->
          values.identities().documents(cell).stream()
              .map(document -> document.number())
              .collect(Collectors.joining(" "));
      case "name" -> show(values.identities().name(cell).map(ValuesTest::show));
      case "instant" -> show(values.times().instant(cell, ZONE));
      case "moment" -> show(values.times().moment(cell, ZONE).map(ValuesTest::show));
      case "duration" -> show(values.times().duration(cell));
      case "zone" -> show(values.times().zone(cell));
      case "count" -> {
        var count = values.words().count(cell);
        yield count.isPresent() ? String.valueOf(count.getAsInt()) : "-";
      }
      case "flag" -> show(values.words().flag(cell));
      case "country" -> show(values.places().country(cell).map(Place.Country::alpha3));
      case "place" -> show(values.places().place(cell));
      case "kind" -> show(values.words().kind(cell).map(ValuesTest::show));
      case "authority" -> values.words().authority(cell).name();
      case "bars" ->
          values.bars().bars(cell).stream().map(ValuesTest::show).collect(Collectors.joining(" "));
      case "until" -> values.untils().until(cell, ZONE).toString();
      case "shape" -> Shape.of(row.text());
      default -> throw new IllegalArgumentException("no such reader: " + row.reader());
    };
  }

  private static String show(Optional<?> value) {
    return value.map(Object::toString).orElse("-");
  }

  private static String show(BirthDate date) {
    return date.year() + "-" + date.month() + "-" + date.day();
  }

  private static String show(PersonName name) {
    return switch (name) {
      case PersonName.InOrder(String text) -> text;
      case PersonName.Parts parts -> parts.surnames() + "|" + parts.givenNames();
    };
  }

  private static String show(Moment moment) {
    return moment.earliest() + "/" + moment.latest();
  }

  private static String show(Kind kind) {
    return switch (kind) {
      case Kind.Known known -> known.name();
      case Kind.Unknown(String text) -> text;
    };
  }

  private static String show(Place place) {
    return switch (place) {
      case Place.Country(String alpha3) -> alpha3;
      case Place.Subdivision(String code) -> code;
      case Place.Unresolved(String code) -> code;
      case Place.Unstated _ -> "-";
    };
  }

  private static String show(Bar bar) {
    return switch (bar.scope()) {
      case Bar.Scope.AnyRemoval any -> any.name();
      case Bar.Scope.RemovalTo(var countries) ->
          "TO"
              + countries.stream()
                  .map(Place.Country::alpha3)
                  .collect(Collectors.toCollection(TreeSet::new));
      case Bar.Scope.ThirdCountryWithoutProcess third -> third.name();
      case Bar.Scope.TransferOutOf(var from) -> "TRANSFER " + from.code();
      case Bar.Scope.Unread _ -> "UNREAD";
    };
  }

  @Test
  void aClockTimeWithoutAnOffsetOrAZoneIsAProblemAndSoIsADay() {
    for (String text : List.of("2025-05-07T09:52:00", "2025-05-07")) {
      var problems = new Problems();
      assertThat(new Values(problems).times().moment(new Cell(text, WHERE), null)).isEmpty();
      assertThat(problems.problems()).as(text).hasSize(1);
    }
  }

  @Test
  void theNoteOfAnAssumedZoneNamesTheZoneAndWhy() {
    var problems = new Problems();
    var cell = new Cell("2025-05-07T09:52:00", WHERE);
    assertThat(new Values(problems).times().instant(cell, ZONE)).isPresent();
    assertThat(problems.notes().getFirst().sentence())
        .contains("America/New_York", "the zone of the registry");
  }

  @Test
  void aKindThatMustBarAndStatesNoBarBarsEverything() {
    var problems = new Problems();
    var bars = new Values(problems).bars();
    assertThat(bars.ofKind(Kind.Known.PENDING_MATTER, List.of(), WHERE)).isEmpty();
    assertThat(bars.ofKind(Kind.Known.DEFERRED_ACTION, List.of(), WHERE)).isEmpty();
    assertThat(problems.notes()).isEmpty();
    assertThat(bars.ofKind(Kind.Known.TRO, List.of(), WHERE))
        .containsExactly(new Bar(new Bar.Scope.Unread(""), false));
    assertThat(problems.notes()).hasSize(1);
  }

  @Test
  void theCommonTimesAreReadAsTheFormatterReadsThem() {
    for (int hour = -1; hour <= 25; hour++) {
      for (String offset : List.of("+00:00", "-04:00", "+05:45", "-18:00", "+18:30", "+04:60")) {
        String text = String.format(java.util.Locale.ROOT, "2024-02-29T%02d:59:59%s", hour, offset);
        var problems = new Problems();
        var read = new Values(problems).times().instant(new Cell(text, WHERE), null);
        Optional<java.time.Instant> expected;
        try {
          expected = Optional.of(java.time.OffsetDateTime.parse(text).toInstant());
        } catch (java.time.DateTimeException _) {
          expected = Optional.empty();
        }
        assertThat(read).as(text).isEqualTo(expected);
      }
    }
  }
}
