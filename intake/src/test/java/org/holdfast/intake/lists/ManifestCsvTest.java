// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.linkage.identity.IdentityDocument;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ManifestCsvTest {
  static final String SAMPLE = TableCases.resource(ManifestCsvTest.class, "manifest.csv");

  static Reading<Manifest> read(byte[] bytes) {
    return ManifestCsv.read(new ReceivedFile("m.csv", bytes), ManifestOptions.NONE);
  }

  static Reading<Manifest> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8));
  }

  static Stream<TableCases.Case> cases() {
    return TableCases.of(ManifestCsvTest.class, "manifest.csv", "manifest-cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachCaseIsToldWhereItStands(TableCases.Case one) {
    one.check(read(one.bytes()));
  }

  @ParameterizedTest
  @MethodSource("cases")
  void noMessageShowsAValueOfAPerson(TableCases.Case one) {
    Reading<Manifest> reading = read(one.bytes());
    Stream<String> messages =
        Stream.concat(
            reading.problems().stream().map(Problem::sentence),
            reading.notes().stream().map(note -> note.where() + note.sentence()));
    List<String> values =
        List.of("NOELIA", "XIOMARA", "WIL", "CHELE", "290", "1991", "1979", "noelia", "abreu");
    assertThat(messages).noneMatch(message -> values.stream().anyMatch(message::contains));
  }

  @Test
  void aListWithoutAHeaderShowsNobodyInItsMessages() {
    Reading<Manifest> reading = read("A,1,xiomara,xiomara,HND\nA,2,wilmer,roque,HND\n");
    assertThat(reading.whole()).isFalse();
    assertThat(reading.problems() + " " + reading.notes()).doesNotContain("xiomara", "wilmer");
    Reading<Manifest> sheet =
        ManifestXlsx.read(
            new ReceivedFile(
                "m.xlsx",
                Workbooks.of(
                    "A,1,xiomara\nA,2,wilmer\n",
                    s -> {
                      s.getRow(1).getCell(2).setCellErrorValue((byte) 0x17);
                    })),
            ManifestOptions.NONE);
    assertThat(sheet.whole()).isFalse();
    assertThat(sheet.problems() + " " + sheet.notes()).doesNotContain("xiomara", "wilmer");
  }

  @Test
  void aSeatIsReadWithAllItStates() {
    Reading<Manifest> reading = read(SAMPLE);
    Seat seat = reading.value().seats().get(1);
    assertThat(seat.seat()).isEqualTo("2");
    assertThat(seat.label()).isEqualTo("BERMÚDEZ, Ángel Tomás");
    assertThat(seat.row()).isEqualTo(3);
    assertThat(seat.identity())
        .isEqualTo(
            new Identity(
                List.of(new PersonName.Parts("BERMÚDEZ", "Ángel Tomás", false)),
                List.of(new BirthDate(1988, 11, 30)),
                Identity.Sex.MALE,
                Set.of("HND"),
                List.of(new ANumber("290333444")),
                List.of(new IdentityDocument("", "", "B7001"))));
    assertThat(seat.order())
        .isEqualTo(
            new Movement.RemovalOrder.Executable(
                "EOIR", Set.of(new Place.Country("HND"), new Place.Country("GTM"))));
    assertThat(reading.value().seats().get(4).alternate()).isTrue();
    assertThat(reading.value().seats().get(4).addedAt())
        .isEqualTo(Instant.parse("2025-05-07T13:58:00Z"));
  }

  @Test
  void theOperationIsReadOnceFromAllRows() {
    Reading<Manifest> reading = read(SAMPLE);
    Manifest manifest = reading.value();
    assertThat(manifest.operation()).isEqualTo("RM-2101");
    assertThat(manifest.departsAt()).isEqualTo(Instant.parse("2025-05-07T14:20:00Z"));
    assertThat(manifest.from()).isEqualTo(new Place.Subdivision("US-LA"));
    assertThat(manifest.destination()).isEqualTo(new Place.Country("HND"));
    assertThat(manifest.stops()).isEqualTo(new Movement.Stops.Stated(List.of()));
    assertThat(manifest.authority()).isEqualTo(Movement.Authority.TITLE_8);
    assertThat(manifest.boardingCompletedAt()).isNull();
    assertThat(reading.accounting().declared()).isEqualTo(5);
    assertThat(reading.accounting().parsed()).isEqualTo(5);
    assertThat(reading.accounting().bytesRead()).isEqualTo(reading.accounting().bytesIn());
  }

  @Test
  void aValueThatLooksLikeAFormulaIsText() {
    assertThat(read(SAMPLE).value().seats().get(3).label()).isEqualTo("=OSORTO, WILMER");
  }

  @Test
  void aListAsASpreadsheetWritesItInSpainOrHondurasIsTheSameList() {
    String spanish =
        "\uFEFF"
            + SAMPLE
                .replace("HND;GTM", "\"HND\u0001GTM\"")
                .replace("HND;NIC", "\"HND\u0001NIC\"")
                .replace(", ", "\u0002")
                .replace(",", ";")
                .replace("\u0002", ", ")
                .replace('\u0001', ';')
                .replace("\n", "\r\n");
    Reading<Manifest> reading = read(spanish);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value()).isEqualTo(read(SAMPLE).value());
    assertThat(reading.notes()).hasSize(1);
  }

  @Test
  void stopsThatAreThereAndEmptyAreNoneAndAbsentOnesAreUnknown() {
    assertThat(without(12).value().stops()).isEqualTo(Movement.Stops.Unstated.UNSTATED);
    assertThat(without(12).problems()).isEmpty();
  }

  @ParameterizedTest
  @org.junit.jupiter.params.provider.ValueSource(ints = {0, 1, 2, 8, 9, 10, 11})
  void aColumnThatMustBeThereIsMissed(int column) {
    Reading<Manifest> reading = without(column);
    assertThat(reading.problems())
        .extracting(Problem::code)
        .containsExactly(column == 10 ? Problem.Code.COUNT_MISMATCH : Problem.Code.MISSING_FIELD);
    assertThat(reading.value().seats()).hasSize(5);
  }

  @Test
  void theUserMayDeclareTheCount() {
    byte[] bytes = withoutColumn(10).getBytes(StandardCharsets.UTF_8);
    var file = new ReceivedFile("m.csv", bytes);
    assertThat(ManifestCsv.read(file, new ManifestOptions(5, null)).problems()).isEmpty();
    assertThat(ManifestCsv.read(file, new ManifestOptions(6, null)).problems()).hasSize(1);
    var full = new ReceivedFile("m.csv", SAMPLE.getBytes(StandardCharsets.UTF_8));
    assertThat(ManifestCsv.read(full, new ManifestOptions(5, null)).problems()).isEmpty();
    assertThat(ManifestCsv.read(full, new ManifestOptions(4, null)).problems()).hasSize(1);
  }

  @Test
  void theRegistrysZoneSettlesAClockTimeWhereThePlaceOfDepartureDoesNot() {
    var file =
        new ReceivedFile(
            "m.csv", SAMPLE.replace("10:20:00-04:00", "10:20:00").getBytes(StandardCharsets.UTF_8));
    var reading = ManifestCsv.read(file, new ManifestOptions(null, ZoneId.of("America/Chicago")));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().departsAt()).isEqualTo(Instant.parse("2025-05-07T15:20:00Z"));
    assertThat(reading.notes()).hasSize(1);
  }

  @Test
  void rowsMayEndAtAStopOnTheWay() {
    String first = "HND,2025-05-07T10:20:00-04:00,5,US-LA,,,TITLE_8,ICE_CHARTER,,2023";
    String text =
        SAMPLE
            .replace(first, "GTM" + first.substring(3))
            .replace("US-LA,,,TITLE_8", "US-LA,GTM,,TITLE_8");
    Reading<Manifest> reading = read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().destination()).isEqualTo(new Place.Country("HND"));
    assertThat(reading.value().seats().get(4).destination()).isEqualTo(new Place.Country("GTM"));
    assertThat(reading.value().seats().get(0).destination()).isEqualTo(new Place.Country("HND"));
  }

  @Test
  void aRowThatCannotBeReadIsListedAndEveryOtherRowIsRead() {
    Reading<Manifest> reading = read(SAMPLE.replace("FNU XIOMARA", "FNU \"XIOMARA"));
    assertThat(reading.whole()).isFalse();
    assertThat(reading.value().seats()).hasSize(5);
    assertThat(reading.value().seats().get(2).label()).isEqualTo("FNU XIOMARA");
    assertThat(reading.value().seats().get(2).row()).isEqualTo(4);
    List<Seat> others = new java.util.ArrayList<>(reading.value().seats());
    others.remove(2);
    assertThat(others).allMatch(read(SAMPLE).value().seats()::contains);
  }

  private static Reading<Manifest> without(int column) {
    return read(withoutColumn(column));
  }

  /// The sample without one column, from 0.
  private static String withoutColumn(int column) {
    var text = new StringBuilder();
    for (String line : SAMPLE.lines().toList()) {
      var record =
          de.siegmar.fastcsv.reader.CsvReader.builder().ofSingleCsvRecord(line).getFields();
      var cells = new java.util.ArrayList<>(record);
      cells.remove(column);
      text.append(
          cells.stream()
              .map(cell -> '"' + cell.replace("\"", "\"\"") + '"')
              .collect(java.util.stream.Collectors.joining(",", "", "\n")));
    }
    return text.toString();
  }
}
