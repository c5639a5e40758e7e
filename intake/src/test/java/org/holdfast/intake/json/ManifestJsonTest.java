// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.linkage.identity.PersonName;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ManifestJsonTest {

  private static Reading<Manifest> read(String text, ManifestOptions options) {
    var readings = ManifestJson.read(Samples.file("manifest.json", text), options);
    assertThat(readings).hasSize(1);
    return readings.getFirst();
  }

  private static Reading<Manifest> with(String find, String replace, ManifestOptions options) {
    assertThat(Samples.MANIFEST).contains(find);
    return read(Samples.MANIFEST.replace(find, replace), options);
  }

  private static List<Problem.Code> codes(Reading<Manifest> reading) {
    return reading.problems().stream().map(Problem::code).toList();
  }

  static List<Samples.Slip> slips() {
    return Samples.slips("manifest-problems.tsv");
  }

  @ParameterizedTest
  @MethodSource("slips")
  void eachSlipIsNamedWithItsPlaceAndShapeAndNoSeatIsLost(Samples.Slip slip) {
    var reading =
        ManifestJson.read(slip.in("manifest.json", Samples.MANIFEST), ManifestOptions.NONE)
            .getFirst();
    assertThat(reading.problems())
        .anySatisfy(problem -> {
          assertThat(problem.code().name()).isEqualTo(slip.code());
          assertThat(problem.where().field()).isEqualTo(slip.field());
          assertThat(problem.found()).isEqualTo(slip.found());
          assertThat(problem.where().line()).isPositive();
        });
    if (!slip.find().startsWith("\"seats\": [") || slip.field().equals("seats[0]")) {
      assertThat(reading.value().seats()).hasSizeGreaterThanOrEqualTo(3);
    }
    SilenceTest.assertSilent(reading.problems(), reading.notes());
  }

  @Test
  void theSampleIsReadWholeAndEachFieldLandsInItsPlace() {
    var reading = read(Samples.MANIFEST, ManifestOptions.NONE);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    Manifest manifest = reading.value();
    assertThat(manifest.departsAt()).isEqualTo(Instant.parse("2026-03-02T16:20:00Z"));
    assertThat(manifest.zone()).isEqualTo(ZoneOffset.ofHours(-6));
    assertThat(manifest.from()).isEqualTo(new Place.Subdivision("US-LA"));
    assertThat(manifest.destination()).isEqualTo(new Place.Country("SLV"));
    assertThat(manifest.stops())
        .isEqualTo(new Movement.Stops.Stated(List.of(new Place.Country("HND"))));
    assertThat(manifest.authority()).isEqualTo(Movement.Authority.TITLE_8);
    Seat second = manifest.seats().get(1);
    assertThat(second.label()).isEqualTo("BERMEJO XUNCAX, AURELIO");
    assertThat(second.identity().names())
        .containsExactly(new PersonName.Parts("BERMEJO XUNCAX", "AURELIO", false));
    assertThat(second.order())
        .isEqualTo(new Movement.RemovalOrder.Executable("I-860", Set.of(new Place.Country("GTM"))));
    assertThat(second.onward()).containsExactly(new Place.Country("GTM"));
    assertThat(second.alternate()).isTrue();
    assertThat(second.reference()).isEqualTo("UPR-0002");
    assertThat(second.notice()).isNotNull();
    assertThat(second.row()).isEqualTo(16);
    assertThat(manifest.seats().get(2).order()).isEqualTo(new Movement.RemovalOrder.None(""));
    assertThat(reading.accounting().parsed()).isEqualTo(3);
  }

  @Test
  void theCountOfTheUserStandsInForTheFilesAndMustAgreeWithIt() {
    assertThat(codes(with("\"declaredCount\": 3,", "", new ManifestOptions(3, null)))).isEmpty();
    assertThat(codes(with("\"declaredCount\": 3,", "", new ManifestOptions(4, null))))
        .containsExactly(Problem.Code.COUNT_MISMATCH);
    assertThat(codes(read(Samples.MANIFEST, new ManifestOptions(3, null)))).isEmpty();
    assertThat(codes(read(Samples.MANIFEST, new ManifestOptions(4, null))))
        .containsExactly(Problem.Code.CONTRADICTION);
  }

  @Test
  void stopsThatAreAbsentAreUnknownAndAnEmptyListIsNone() {
    assertThat(with("\"stops\": [\"HND\"],", "", ManifestOptions.NONE).value().stops())
        .isEqualTo(Movement.Stops.Unstated.UNSTATED);
    assertThat(
            with("\"stops\": [\"HND\"],", "\"stops\": null,", ManifestOptions.NONE).value().stops())
        .isEqualTo(Movement.Stops.Unstated.UNSTATED);
    assertThat(
            with("\"stops\": [\"HND\"],", "\"stops\": [],", ManifestOptions.NONE).value().stops())
        .isEqualTo(new Movement.Stops.Stated(List.of()));
  }

  @Test
  void aClockTimeWithoutAnOffsetIsReadWhereItDepartsAndIsNoted() {
    String airport =
        Samples.MANIFEST
            .replace("\"from\": \"US-LA\"", "\"from\": \"MSY\"")
            .replace("T10:20:00-06:00", "T10:20:00");
    var reading = read(airport, new ManifestOptions(null, ZoneId.of("America/New_York")));
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().departsAt()).isEqualTo(Instant.parse("2026-03-02T16:20:00Z"));
    assertThat(reading.value().zone()).isEqualTo(ZoneId.of("America/Chicago"));
    assertThat(reading.value().from()).isEqualTo(new Place.Subdivision("US-LA"));
    assertThat(reading.notes().getFirst().sentence()).contains("America/Chicago", "airport");
    var byRegistry =
        with(
            "T10:20:00-06:00",
            "T10:20:00",
            new ManifestOptions(null, ZoneId.of("America/New_York")));
    assertThat(byRegistry.value().departsAt()).isEqualTo(Instant.parse("2026-03-02T15:20:00Z"));
    assertThat(byRegistry.notes().getFirst().sentence()).contains("America/New_York", "registry");
  }

  @Test
  void aPlaceThatIsInNoTableIsKeptAndNoted() {
    var reading =
        with("\"destination\": \"SLV\"", "\"destination\": \"QQQ\"", ManifestOptions.NONE);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().destination()).isEqualTo(new Place.Unresolved("QQQ"));
    assertThat(reading.notes()).hasSize(1);
  }

  @Test
  void aPaperThatOrdersNoRemovalIsKeptAsSuch() {
    var reading = with("\"EOIR\"", "\"I-220B\"", ManifestOptions.NONE);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.value().seats().getFirst().order())
        .isEqualTo(new Movement.RemovalOrder.None("I-220B"));
  }

  @Test
  void aListOfManifestsGivesAReadingForEachAndTheUsersCountIsTheirSum() {
    String two =
        "[" + Samples.MANIFEST + "," + Samples.MANIFEST.replace("RM-4410", "RM-4411") + "]";
    var file = Samples.file("manifests.json", two);
    assertThat(ManifestJson.read(file, ManifestOptions.NONE))
        .hasSize(2)
        .allMatch(Reading::whole)
        .extracting(reading -> reading.value().operation())
        .containsExactly("RM-4410", "RM-4411");
    assertThat(ManifestJson.read(file, new ManifestOptions(6, null))).allMatch(Reading::whole);
    assertThat(ManifestJson.read(file, new ManifestOptions(3, null))).noneMatch(Reading::whole);
    String cut = two.substring(0, two.length() - 40);
    assertThat(ManifestJson.read(Samples.file("manifests.json", cut), ManifestOptions.NONE))
        .hasSize(2)
        .noneMatch(Reading::whole)
        .allMatch(reading -> reading.value().seats().size() == 3);
  }

  @Test
  void anEmptyFileAndAFileOfAnotherSortGiveOneReadingWithAProblem() {
    for (String text : List.of("", "\n", "[]", "[7]", "null", "\"RM-1\"", "\u0000")) {
      assertThat(codes(read(text, ManifestOptions.NONE))).as(text).isNotEmpty();
    }
  }
}
