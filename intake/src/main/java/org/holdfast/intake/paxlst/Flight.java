// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.Sections.Group;
import org.holdfast.intake.paxlst.syntax.Message;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// Everything that the messages of one flight say.
///
/// @param name the flight's number, or the document's where it has none
/// @param itinerary where it goes
/// @param departures when it departs, by the call, from 0; a call is missing where that cannot be
///   settled
/// @param passages everyone on it, in the file's order
/// @param declared how many people the file declares; empty where it does not
record Flight(
    String name,
    Itinerary itinerary,
    Map<Integer, Departure> departures,
    List<Passage> passages,
    OptionalInt declared) {

  Flight {
    departures = Map.copyOf(departures);
    passages = List.copyOf(passages);
  }

  /// One person's way on the flight.
  ///
  /// @param traveller the person
  /// @param seat the seat's name
  /// @param boards the call at which the person boards, from 0
  /// @param beyond the airport at which the journey ends where the flight does not call there;
  ///   empty where it does
  record Passage(Traveller traveller, String seat, int boards, String beyond) {}

  /// Puts messages of one flight together: the same number, airports and departures.
  static List<List<Part>> group(List<Message> messages, Sink sink) {
    var flights = new ArrayList<List<Part>>();
    for (Message message : messages) {
      Sections sections = Sections.of(message, sink);
      var part = new Part(message, sections, Itinerary.of(sections.transports(), sink));
      if (message.header() == null && sections.persons().isEmpty()) {
        continue; // what stands outside a message is a problem already, and no flight
      }
      Optional<List<Part>> same =
          flights.stream()
              .filter(flight -> flight.getFirst().itinerary().agrees(part.itinerary()))
              .findFirst();
      if (same.isPresent()) {
        same.get().add(part);
        continue;
      }
      if (flights.stream().anyMatch(f -> f.getFirst().itinerary().startsAs(part.itinerary()))) {
        sink.problem(
            Code.CONTRADICTION,
            part.start(),
            "TDT",
            "a flight of the same number, airport and day with another route or time",
            "one route and time for one flight",
            "Ask the sender which is right.");
      }
      flights.add(new ArrayList<>(List.of(part)));
    }
    return flights;
  }

  /// Reads the messages of one flight.
  ///
  /// @param prepared the day on which the interchange was prepared, for want of a departure; null
  ///   where not stated
  static Flight of(
      List<Part> parts, ManifestOptions options, @Nullable LocalDate prepared, Sink sink) {
    Itinerary itinerary = parts.getFirst().itinerary();
    for (Part part : parts) {
      itinerary = itinerary.with(part.itinerary());
    }
    calls(itinerary, parts.getFirst(), sink);
    Optional<Departure> first =
        itinerary.calls().isEmpty()
            ? Optional.empty()
            : Departure.settle(itinerary.calls().getFirst(), options, sink);
    var tally = new Tally();
    LocalDate born = first.map(Departure::day).orElse(prepared);
    List<Traveller> travellers = travellers(parts, new BirthDates(born, sink, tally), sink, tally);
    var boarding = new Boarding(itinerary, sink, tally);
    List<String> seats = SeatNames.of(travellers, sink);
    var passages = new ArrayList<Passage>();
    for (int i = 0; i < travellers.size(); i++) {
      passages.add(boarding.passage(travellers.get(i), seats.get(i)));
    }
    var departures = departures(itinerary, first, passages, options, sink);
    OptionalInt declared = new Counts(parts, options.declared() != null, sink).check();
    tally.note(sink);
    return new Flight(name(itinerary, parts.getFirst()), itinerary, departures, passages, declared);
  }

  private static String name(Itinerary itinerary, Part part) {
    if (!itinerary.flight().isEmpty()) {
      return itinerary.flight();
    }
    return part.documentNumber().isEmpty() ? part.header(1, 1) : part.documentNumber();
  }

  private static List<Traveller> travellers(
      List<Part> parts, BirthDates birthDates, Sink sink, Tally tally) {
    var travellers = new ArrayList<Traveller>();
    for (Part part : parts) {
      part.sections().beginning().stream()
          .filter(segment -> !segment.tag().equals("BGM"))
          .forEach(tally::unused);
      part.sections().rest().forEach(tally::unused);
      part.sections().transports().stream()
          .flatMap(transport -> transport.members().stream())
          .filter(segment -> !Itinerary.isUsed(segment))
          .forEach(tally::unused);
      revision(part, sink);
      for (Group person : part.sections().persons()) {
        travellers.add(TravellerReader.read(person, birthDates, sink, tally));
      }
    }
    return travellers;
  }

  /// A message may amend another: then it does not list everyone on the flight.
  private static void revision(Part part, Sink sink) {
    boolean list = Set.of("745", "250").contains(part.document());
    if (!list || Set.of("CP", "XR", "RP", "CLNB").contains(part.documentNumber())) {
      sink.note(
          part.start(),
          "BGM",
          "The message is no full passenger or crew list by its code; it may amend another. Everyone"
              + " in it is screened; the people of the other message are not in it.");
    }
  }

  private static void calls(Itinerary itinerary, Part part, Sink sink) {
    if (itinerary.calls().size() < 2) {
      sink.problem(
          Code.MISSING_FIELD,
          part.start(),
          "LOC",
          itinerary.calls().isEmpty() ? "no airport" : "one airport",
          "the airports of departure and arrival, LOC+125 and LOC+87, with DTM+189",
          "Ask the sender where and when the flight departs, and where it lands.");
    }
    for (Call call : itinerary.calls()) {
      if (call.place() instanceof Place.Unresolved) {
        sink.note(
            call.segment(),
            "LOC 3225",
            "The airport's code is in no shipped table; what departs, lands or ends there holds.");
      }
    }
  }

  private static Map<Integer, Departure> departures(
      Itinerary itinerary,
      Optional<Departure> first,
      List<Passage> passages,
      ManifestOptions options,
      Sink sink) {
    var departures = new TreeMap<Integer, Departure>();
    first.ifPresent(departure -> departures.put(0, departure));
    var boarded = new TreeSet<Integer>();
    passages.forEach(passage -> boarded.add(passage.boards()));
    boarded.remove(0);
    for (int call : boarded) {
      Departure.settle(itinerary.calls().get(call), options, sink)
          .ifPresent(departure -> departures.put(call, departure));
    }
    Departure before = null;
    for (var entry : departures.entrySet()) {
      if (before != null && entry.getValue().at().isBefore(before.at())) {
        sink.problem(
            Code.CONTRADICTION,
            itinerary.calls().get(entry.getKey()).segment(),
            "DTM 189",
            "a departure before that of an earlier leg",
            "the legs in the order of the flight",
            "Ask the sender for the order of the landings.");
      }
      before = entry.getValue();
    }
    return departures;
  }
}
