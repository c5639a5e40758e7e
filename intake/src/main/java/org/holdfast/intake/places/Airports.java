// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.places;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.holdfast.protection.Place;

/// Airports by IATA or ICAO code, from the shipped table `airports.csv`, whose first line names its
/// source, version, day and licence.
///
/// A reader would get this wrong: `HND` is Tokyo here and Honduras in [Countries]. A field that
/// holds an airport is asked here and nowhere else.
public final class Airports {
  private static final String TABLE = "airports.csv";
  private static final Map<String, Airport> BY_CODE = read();

  private Airports() {}

  /// The airport of a code, whatever its case; empty where the table has none.
  public static Optional<Airport> find(String code) {
    return Optional.ofNullable(BY_CODE.get(code.strip().toUpperCase(Locale.ROOT)));
  }

  /// Where an airport stands: a subdivision in the United States, a country elsewhere; unstated for
  /// a blank, unresolved for a code that the table does not have.
  public static Place place(String code) {
    if (code.isBlank()) {
      return Place.Unstated.UNSTATED;
    }
    return find(code).<Place>map(Airport::place).orElse(new Place.Unresolved(code.strip()));
  }

  /// Every code, for tests of the table.
  static Map<String, Airport> all() {
    return BY_CODE;
  }

  private static Map<String, Airport> read() {
    var airports = new HashMap<String, Airport>();
    try (var in = Airports.class.getResourceAsStream(TABLE)) {
      if (in == null) {
        throw new IllegalStateException("the table of airports is missing from this build");
      }
      var lines = new BufferedReader(new InputStreamReader(in, StandardCharsets.UTF_8)).lines();
      lines.skip(2).map(Airports::parse).forEach(airport -> add(airports, airport));
    } catch (IOException e) {
      throw new IllegalStateException("the table of airports cannot be read", e);
    }
    return Map.copyOf(airports);
  }

  private static void add(Map<String, Airport> airports, Airport airport) {
    airports.put(airport.iata(), airport);
    if (!airport.icao().isEmpty()) {
      airports.put(airport.icao(), airport);
    }
  }

  private static Airport parse(String line) {
    List<String> cells = List.of(line.split(",", -1));
    Place place =
        cells.get(3).isEmpty()
            ? Countries.byCode(cells.get(2)).orElseThrow()
            : Subdivisions.resolve(cells.get(2) + "-" + cells.get(3)).orElseThrow();
    return new Airport(cells.get(0), cells.get(1), place, ZoneId.of(cells.get(4)));
  }
}
