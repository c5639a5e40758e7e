// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Bar;
import org.holdfast.protection.Kind;
import org.holdfast.protection.Place;
import org.holdfast.protection.Protection;
import org.holdfast.protection.Source;
import org.holdfast.protection.SourceId;
import org.holdfast.protection.TimeName;
import org.holdfast.protection.Until;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class RegistryCsvTest {
  static final String SAMPLE = TableCases.resource(RegistryCsvTest.class, "registry.csv");

  static Reading<Registry> read(byte[] bytes, RegistryOptions options) {
    return RegistryCsv.read(new ReceivedFile("r.csv", bytes), options);
  }

  static Reading<Registry> read(String text) {
    return read(text.getBytes(StandardCharsets.UTF_8), RegistryOptions.NONE);
  }

  static Stream<TableCases.Case> cases() {
    return TableCases.of(RegistryCsvTest.class, "registry.csv", "registry-cases.tsv");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void eachCaseIsToldWhereItStands(TableCases.Case one) {
    one.check(read(one.bytes(), RegistryOptions.NONE));
  }

  @Test
  void aProtectionIsReadWithAllItStates() {
    Protection x1 = protection(SAMPLE, 0);
    assertThat(x1.kind()).isEqualTo(Kind.Known.JUDICIAL_STAY);
    assertThat(x1.authority()).isEqualTo("2d Cir.");
    assertThat(x1.docket()).isEqualTo("90-1234");
    assertThat(x1.bars()).containsExactly(new Bar(Bar.Scope.AnyRemoval.ANY, false));
    assertThat(x1.times())
        .isEqualTo(Map.of(TimeName.ENTERED, new Moment.At(Instant.parse("2025-05-07T13:52:00Z"))));
    assertThat(x1.until()).isEqualTo(Until.FurtherOrder.FURTHER_ORDER);
    assertThat(x1.source()).isEqualTo(new SourceId("ca2-docket"));
    assertThat(protection(SAMPLE, 2).bars())
        .extracting(Bar::scope)
        .containsExactly(
            Bar.Scope.ThirdCountryWithoutProcess.WITHOUT_PROCESS,
            new Bar.Scope.TransferOutOf(new Place.Subdivision("US-MD")));
  }

  @Test
  void theRowsOfOnePersonAddUpAndDifferencesAreKeptAndTold() {
    Reading<Registry> reading = read(SAMPLE);
    PersonRecord p2 = reading.value().persons().get(1);
    assertThat(p2.id()).isEqualTo(new PersonId("P2"));
    assertThat(p2.identity().birthDates())
        .containsExactly(new BirthDate(1988, 11, 30), new BirthDate(1988, 11, 3));
    assertThat(p2.identity().nationalities()).isEqualTo(Set.of("HND", "SLV"));
    assertThat(p2.ownCountries()).isEqualTo(Set.of(new Place.Country("HND")));
    assertThat(reading.notes())
        .singleElement()
        .satisfies(note -> assertThat(note.where().line()).isEqualTo(4));
    assertThat(reading.value().persons().get(0).identity().names())
        .contains(new PersonName.InOrder("Noe Quinteros"));
  }

  @Test
  void aPersonMayHaveNoProtection() {
    Registry registry = read(SAMPLE).value();
    assertThat(registry.persons()).hasSize(3);
    assertThat(registry.protections()).hasSize(3);
  }

  @Test
  void twoSexesOfOnePersonAreNotCompared() {
    String text = SAMPLE.replace("1988-11-03,M", "1988-11-03,F");
    assertThat(read(text).value().persons().get(1).identity().sex())
        .isEqualTo(org.holdfast.linkage.identity.Identity.Sex.UNSTATED);
  }

  @Test
  void aSourceIsKnownByItsNameAlone() {
    assertThat(read(SAMPLE).value().sources())
        .containsExactly(source("ca2-docket"), source("eoir"), source("md-docket"));
  }

  @Test
  void aDayWithoutAZoneBeginsWhereDaysBeginFirst() {
    String text = SAMPLE.replace("2025-05-07T09:52:00-04:00", "2025-05-07");
    assertThat(protection(text, 0).times().values())
        .extracting(Moment::earliest)
        .containsExactly(Instant.parse("2025-05-06T10:00:00Z"));
  }

  @Test
  void aColumnOfZonesSettlesDaysAndPeriods() {
    String text =
        "person_id,name,protection_id,kind,bars,zone,entered,until,as_of\n"
            + "P1,Noelia Quinteros,X1,TRO,ANY,America/New_York,2025-05-07,days:14,"
            + "2025-05-07T09:55:00-04:00\n#end,1\n";
    Reading<Registry> reading = read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    ZoneId zone = ZoneId.of("America/New_York");
    assertThat(reading.value().zone()).isEqualTo(zone);
    assertThat(protection(text, 0).times())
        .isEqualTo(Map.of(TimeName.ENTERED, new Moment.On(LocalDate.of(2025, 5, 7), zone)));
    assertThat(protection(text, 0).until()).isEqualTo(new Until.Days(14));
  }

  @Test
  void aProtectionOfSeveralPersonsStandsOnARowForEach() {
    String row = SAMPLE.lines().toList().get(1);
    String text = SAMPLE.replace("#end,4", row.replace("P1,", "P4,") + "\n#end,5");
    Reading<Registry> reading = read(text);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().protections())
        .filteredOn(p -> p.protection().id().value().equals("X1"))
        .hasSize(2);
  }

  @Test
  void theUserMayDeclareTheRows() {
    byte[] bytes = SAMPLE.replace("#end,4\n", "").getBytes(StandardCharsets.UTF_8);
    assertThat(read(bytes, new RegistryOptions(4)).problems()).isEmpty();
    assertThat(read(bytes, new RegistryOptions(5)).problems()).hasSize(1);
    byte[] whole = SAMPLE.getBytes(StandardCharsets.UTF_8);
    assertThat(read(whole, new RegistryOptions(4)).problems()).isEmpty();
    assertThat(read(whole, new RegistryOptions(3)).problems()).hasSize(1);
  }

  private static Protection protection(String text, int index) {
    return read(text).value().protections().get(index).protection();
  }

  private static Source source(String id) {
    return new Source(new SourceId(id), Source.Kind.UNSTATED, null, List.of(), null);
  }
}
