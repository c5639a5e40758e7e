// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.places;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.BufferedReader;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import org.holdfast.protection.Place;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvFileSource;

class PlacesTest {

  @ParameterizedTest(name = "{0} {1}: {3}")
  @CsvFileSource(resources = "places.csv", numLinesToSkip = 1, emptyValue = "")
  void aTextNamesOnePlaceOrNone(
      String asked, String text, String expected, String why, String source) {
    String asText = text == null ? "" : text;
    String got =
        switch (asked) {
          case "country" -> Countries.resolve(asText).map(Place.Country::alpha3).orElse("none");
          case "airport" -> write(Airports.place(asText));
          case "place" -> write(Places.resolve(asText));
          default -> throw new IllegalArgumentException(asked);
        };
    assertThat(got).as(why + " (" + source + ")").isEqualTo(expected);
  }

  @Test
  void everyIsoCodeIsACountryAndNoOtherThreeLettersAre() {
    Set<String> iso = new TreeSet<>(Locale.getISOCountries(Locale.IsoCountryCode.PART1_ALPHA3));
    iso.addAll(List.of("XKX", "RKS"));
    var resolved = new TreeSet<String>();
    for (char a = 'A'; a <= 'Z'; a++) {
      for (char b = 'A'; b <= 'Z'; b++) {
        for (char c = 'A'; c <= 'Z'; c++) {
          String code = "" + a + b + c;
          if (Countries.byCode(code).isPresent()) {
            resolved.add(code);
          }
        }
      }
    }
    assertThat(resolved).isEqualTo(iso).hasSize(251);
  }

  @Test
  void everyCountryIsFoundByBothItsCodesAndByItsEnglishAndSpanishName() {
    for (String alpha2 : Locale.getISOCountries()) {
      var locale = Locale.of("", alpha2);
      var country = new Place.Country(locale.getISO3Country());
      assertThat(Countries.resolve(alpha2)).contains(country);
      assertThat(Countries.resolve(locale.getDisplayCountry(Locale.ENGLISH))).contains(country);
      if (!alpha2.equals("CG")) { // "Congo" in Spanish, which names two countries
        assertThat(Countries.resolve(locale.getDisplayCountry(Locale.of("es")))).contains(country);
      }
    }
  }

  @Test
  void aCodeOfNoCountryIsToldFromAnUnknownOne() {
    assertThat(List.of("XXA", "XXB", "XXC", "XXX", "xxx", "GBN", "UNO"))
        .allMatch(Countries::statesNone);
    assertThat(List.of("SLV", "XYZ", "", "D", "GBR")).noneMatch(Countries::statesNone);
  }

  @Test
  void everyZoneOfTheTableIsInTheJdk() {
    Set<String> zones = ZoneId.getAvailableZoneIds();
    assertThat(Airports.all().values()).allMatch(airport -> zones.contains(airport.zone().getId()));
  }

  @Test
  void everyAirportInTheUnitedStatesHasItsState() {
    assertThat(Airports.all().values())
        .extracting(Airport::place)
        .noneMatch(place -> place instanceof Place.Country(var code) && code.equals("USA"))
        .filteredOn(place -> place instanceof Place.Subdivision)
        .hasSizeGreaterThan(2000);
  }

  @Test
  void theTableIsSortedCitesItsSourceAndGivesEachCodeOnce() throws Exception {
    try (var in = Airports.class.getResourceAsStream("airports.csv");
        var reader = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8))) {
      List<String> lines = reader.lines().toList();
      assertThat(lines.getFirst())
          .contains("airportsdata 20260905", "retrieved 2026-11-24", "MIT", "derive-airports.py");
      assertThat(lines.get(1)).isEqualTo("iata,icao,country,subdivision,zone");
      List<String> codes =
          lines.stream().skip(2).map(line -> line.substring(0, line.indexOf(','))).toList();
      assertThat(codes).isSorted().doesNotHaveDuplicates().hasSize(7903);
    }
  }

  private static String write(Place place) {
    return switch (place) {
      case Place.Country(var alpha3) -> alpha3;
      case Place.Subdivision(var code) -> code;
      case Place.Unresolved(var code) -> "unresolved " + code;
      case Place.Unstated _ -> "unstated";
    };
  }
}
