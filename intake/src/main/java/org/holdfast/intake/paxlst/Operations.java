// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.intake.paxlst.Flight.Passage;
import org.holdfast.intake.places.Airports;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// Turns a flight into operations: one for everyone who boards at the same airport and whose
/// journey ends on the flight, or at the same airport beyond it.
///
/// This is deliberate: who boards at a later port of call departs from there and then, and lands
/// only where the flight goes from there. A protection against transfer out of a state asks just
/// that.
final class Operations {
  private Operations() {}

  /// The operations of a flight. A flight that is not whole stays one operation from its first
  /// airport, with everyone listed.
  static List<Manifest> of(Flight flight, boolean whole) {
    Map<Way, List<Passage>> ways = new LinkedHashMap<>();
    for (Passage passage : flight.passages()) {
      Way way = whole ? new Way(passage.boards(), passage.beyond()) : Way.WHOLE;
      ways.computeIfAbsent(way, _ -> new ArrayList<>()).add(passage);
    }
    if (ways.isEmpty()) {
      ways.put(Way.WHOLE, List.of());
    }
    var manifests = new ArrayList<Manifest>();
    ways.forEach((way, passages) -> manifests.add(manifest(flight, way, passages)));
    return manifests;
  }

  /// Where people board, and where they go on to.
  private record Way(int boards, String beyond) {
    static final Way WHOLE = new Way(0, "");
  }

  /// The manifest of a file in which no message was found.
  static Manifest none() {
    return manifest("", null, List.of(), "", List.of());
  }

  private static Manifest manifest(Flight flight, Way way, List<Passage> passages) {
    List<Call> calls = flight.itinerary().calls();
    List<Call> flown = calls.isEmpty() ? calls : calls.subList(way.boards(), calls.size());
    Stream<String> beyond = way.beyond().isEmpty() ? Stream.empty() : Stream.of(way.beyond());
    List<String> airports = Stream.concat(flown.stream().map(Call::airport), beyond).toList();
    Departure departure = flight.departures().get(way.boards());
    String name =
        Stream.of(
                flight.name(),
                departure == null ? "" : departure.day().toString(),
                String.join("-", airports))
            .filter(part -> !part.isEmpty())
            .collect(Collectors.joining(" "));
    return manifest(
        name,
        departure,
        airports.stream().map(Airports::place).toList(),
        flight.itinerary().carrier(),
        passages.stream().map(Operations::seat).toList());
  }

  private static Manifest manifest(
      String name,
      @Nullable Departure departure,
      List<Place> places,
      String carrier,
      List<Seat> seats) {
    return new Manifest(
        name,
        departure == null ? null : departure.at(),
        departure == null ? ZoneOffset.UTC : departure.zone(),
        places.isEmpty() ? Place.Unstated.UNSTATED : places.getFirst(),
        places.size() < 2 ? Place.Unstated.UNSTATED : places.getLast(),
        places.size() < 2
            ? Movement.Stops.Unstated.UNSTATED
            : new Movement.Stops.Stated(places.subList(1, places.size() - 1)),
        List.of(),
        Movement.Authority.UNSTATED,
        carrier,
        null,
        seats);
  }

  private static Seat seat(Passage passage) {
    Traveller traveller = passage.traveller();
    return new Seat(
        passage.seat(),
        traveller.label(),
        traveller.identity(),
        new Movement.RemovalOrder.None(""),
        Airports.place(traveller.disembarks()),
        List.of(),
        null,
        false,
        null,
        traveller.reference(),
        traveller.segment().number());
  }
}
