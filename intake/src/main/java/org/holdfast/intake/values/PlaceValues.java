// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.time.ZoneId;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.intake.places.Airport;
import org.holdfast.intake.places.Airports;
import org.holdfast.intake.places.Countries;
import org.holdfast.intake.places.Places;
import org.holdfast.protection.Place;

/// Reads countries and places.
public final class PlaceValues {
  private final Problems problems;
  private final Map<String, Optional<Place.Country>> resolved = new HashMap<>();

  PlaceValues(Problems problems) {
    this.problems = problems;
  }

  /// A place of departure, landing or arrival; unstated where blank. One that is in no shipped
  /// table is kept as [Place.Unresolved], with a note: the screening holds what departs, lands or
  /// ends there.
  public Place place(Cell cell) {
    Place place = Places.resolve(cell.text());
    if (place instanceof Place.Unresolved) {
      problems.note(
          cell.where(),
          "Read "
              + Shape.of(cell.text())
              + ", which names no place in the shipped tables, or two; it holds. Write a country as"
              + " ISO 3166-1 alpha-3, a state as US-LA.");
    }
    return place;
  }

  /// The zone of an airport of departure; empty where the cell names a country or a state, or no
  /// airport that is in the shipped table.
  public Optional<ZoneId> airportZone(Cell cell) {
    return Countries.resolve(cell.text()).isPresent()
        ? Optional.empty()
        : Airports.find(cell.text()).map(Airport::zone);
  }

  /// The places in a cell, parted by `;`, in order.
  public List<Place> places(Cell cell) {
    var places = new ArrayList<Place>();
    for (Cell part : cell.split()) {
      places.add(place(part));
    }
    return places;
  }

  /// A country: alpha-3 or alpha-2 code, or an English or Spanish name. A passport's code for a
  /// person without a nationality (ICAO Doc 9303 part 3, section 5) is a blank. Anything else is a
  /// problem.
  public Optional<Place.Country> country(Cell cell) {
    if (cell.blank()) {
      return Optional.empty();
    }
    Optional<Place.Country> country = resolved.computeIfAbsent(cell.text(), Countries::resolve);
    if (country.isPresent()) {
      return country;
    }
    if (Countries.statesNone(cell.text())) {
      problems.note(
          cell.where(),
          "The code stands for no nationality, or one not stated; it is not compared.");
      return Optional.empty();
    }
    problems.unreadable(
        cell,
        "a country, ISO 3166-1 alpha-3",
        "Write three letters such as SLV; leave it blank where it is not known.");
    return Optional.empty();
  }

  /// The countries in a cell, parted by `;`.
  public Set<Place.Country> countries(Cell cell) {
    var countries = new LinkedHashSet<Place.Country>();
    for (Cell part : cell.split()) {
      country(part).ifPresent(countries::add);
    }
    return countries;
  }
}
