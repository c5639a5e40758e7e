// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.Sections.Group;
import org.holdfast.intake.paxlst.syntax.Segment;
import org.holdfast.intake.paxlst.syntax.Sink;
import org.holdfast.intake.values.Cell;

/// Where the flight of a message goes: its number, its carrier and its ports of call, in order.
///
/// @param flight the flight's number as written, upper case, without spaces
/// @param carrier who carries, in the message's own word; empty where not stated
/// @param calls the ports of call; a landing and the next departure at one airport are one call
record Itinerary(String flight, String carrier, List<Call> calls) {
  private static final String DEPARTURE = "125";
  private static final String ARRIVAL = "87";
  private static final Set<String> CALLS = Set.of(DEPARTURE, ARRIVAL, "92", "130", "131");
  private static final String FINAL = "130";
  private static final String SCHEDULED_DEPARTURE = "189";

  Itinerary {
    calls = List.copyOf(calls);
  }

  /// Reads the transport groups of a message.
  static Itinerary of(List<Group> transports, Sink sink) {
    String flight = "";
    String carrier = "";
    var calls = new ArrayList<Call>();
    for (Group transport : transports) {
      if (flight.isEmpty()) {
        flight = transport.head().value(2).toUpperCase(Locale.ROOT).replace(" ", "");
      }
      if (carrier.isEmpty()) {
        carrier = transport.head().value(5);
      }
      for (Call call : leg(transport, sink)) {
        add(calls, call);
      }
    }
    return new Itinerary(flight, carrier, calls);
  }

  /// Two itineraries of one flight: the same number, airports and departures. Leading zeros in the
  /// number do not count.
  boolean agrees(Itinerary other) {
    if (!plain(flight).equals(plain(other.flight)) || calls.size() != other.calls.size()) {
      return false;
    }
    for (int i = 0; i < calls.size(); i++) {
      if (!calls.get(i).agrees(other.calls.get(i))) {
        return false;
      }
    }
    return true;
  }

  /// This itinerary with the departures that only the other states.
  Itinerary with(Itinerary other) {
    var merged = new ArrayList<Call>();
    for (int i = 0; i < calls.size(); i++) {
      merged.add(calls.get(i).departure() == null ? other.calls.get(i) : calls.get(i));
    }
    return new Itinerary(flight, carrier.isEmpty() ? other.carrier : carrier, merged);
  }

  /// Whether both have the same number and start from the same airport on the same day.
  boolean startsAs(Itinerary other) {
    return !calls.isEmpty()
        && !other.calls.isEmpty()
        && plain(flight).equals(plain(other.flight))
        && calls.getFirst().airport().equals(other.calls.getFirst().airport())
        && day(calls.getFirst()).equals(day(other.calls.getFirst()));
  }

  /// The digits of a departure before those of its clock time.
  private static String day(Call call) {
    String text = call.departure() == null ? "" : call.departure().text();
    return text.substring(0, Math.max(0, text.length() - 4));
  }

  /// The first call at an airport at or after a call, both from 0; -1 where there is none.
  int indexOf(String airport, int start) {
    for (int i = start; i < calls.size(); i++) {
      if (calls.get(i).airport().equals(airport)) {
        return i;
      }
    }
    return -1;
  }

  private static String plain(String flight) {
    return flight.replaceFirst("^([A-Z0-9]{2}[A-Z]?)0+(?=[0-9])", "$1");
  }

  private static void add(List<Call> calls, Call call) {
    if (!calls.isEmpty() && calls.getLast().airport().equals(call.airport())) {
      Call last = calls.removeLast();
      calls.add(call.departure() == null ? last : call);
    } else {
      calls.add(call);
    }
  }

  /// Whether a segment of a transport group is read here.
  static boolean isUsed(Segment segment) {
    return segment.tag().equals("LOC") || isDeparture(segment);
  }

  private static boolean isDeparture(Segment segment) {
    return segment.tag().equals("DTM") && segment.value(1).equals(SCHEDULED_DEPARTURE);
  }

  private static List<Call> leg(Group transport, Sink sink) {
    var calls = new ArrayList<Call>();
    var qualifiers = new ArrayList<String>();
    for (Segment segment : transport.members()) {
      if (segment.tag().equals("LOC") && isCall(segment, sink)) {
        calls.add(new Call(segment.value(2).toUpperCase(Locale.ROOT), segment.number(), null, ""));
        qualifiers.add(segment.value(1));
      } else if (isDeparture(segment)) {
        depart(calls, qualifiers, segment, sink);
      }
    }
    order(qualifiers, transport.head(), sink);
    return calls;
  }

  private static boolean isCall(Segment segment, Sink sink) {
    if (!CALLS.contains(segment.value(1))) {
      sink.problem(
          Code.AMBIGUOUS,
          segment.number(),
          "LOC 3227",
          "a place of the flight whose role is not known here",
          "125, 87, 92, 130 or 131",
          "Ask the sender whether the flight lands there, and for its role as the guide has it.");
      return false;
    }
    if (segment.value(2).isEmpty()) {
      sink.problem(
          Code.MISSING_FIELD,
          segment.number(),
          "LOC 3225",
          "a port of call without its code",
          "an airport code",
          "Ask the sender for the airport.");
      return false;
    }
    return true;
  }

  /// A departure time belongs to the place before it; where that is the arrival and the place of
  /// departure has none yet, to the place of departure.
  private static void depart(
      List<Call> calls, List<String> qualifiers, Segment segment, Sink sink) {
    int at = calls.size() - 1;
    for (int i = calls.size() - 1; i >= 0; i--) {
      if (calls.get(i).departure() == null && !qualifiers.get(i).equals(ARRIVAL)) {
        at = i;
        break;
      }
    }
    if (at < 0 || calls.get(at).departure() != null) {
      sink.problem(
          Code.AMBIGUOUS,
          segment.number(),
          "DTM 189",
          "a departure time that belongs to no place of departure",
          "LOC before it",
          "Ask the sender which airport it is for.");
      return;
    }
    Cell time = sink.cell(segment, 1, 2, "DTM 189");
    Call call = calls.get(at);
    calls.set(at, new Call(call.airport(), call.segment(), time, segment.value(1, 3)));
  }

  /// The order of the places is the order of the calls. Where the roles say otherwise, nothing is
  /// put right here.
  private static void order(List<String> qualifiers, Segment head, Sink sink) {
    int departure = qualifiers.indexOf(DEPARTURE);
    int arrival = qualifiers.indexOf(ARRIVAL);
    int last = qualifiers.indexOf(FINAL);
    boolean ordered = departure < 0 || arrival < 0 || arrival == departure + 1;
    if (!ordered || (last >= 0 && last < qualifiers.size() - 1)) {
      sink.problem(
          Code.AMBIGUOUS,
          head.number(),
          "LOC",
          "places of the flight in an order that their roles contradict",
          "the ports of call in the order of the flight",
          "Ask the sender for the order of the landings.");
    }
  }
}
