// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.paxlst.Flight.Passage;
import org.holdfast.intake.paxlst.syntax.Sink;

/// Places a person's journey, LOC+178 and LOC+179, on the flight's ports of call.
///
/// A reader would get this wrong: both name the ends of the whole journey. Where it began before
/// this flight or goes on after it, they are no port of call.
final class Boarding {
  private final Itinerary itinerary;
  private final Sink sink;
  private final Tally tally;

  Boarding(Itinerary itinerary, Sink sink, Tally tally) {
    this.itinerary = itinerary;
    this.sink = sink;
    this.tally = tally;
  }

  /// One person's way on the flight.
  Passage passage(Traveller traveller, String seat) {
    if (itinerary.calls().size() < 2) {
      return new Passage(traveller, seat, 0, "");
    }
    int boards = boards(traveller);
    return new Passage(traveller, seat, boards, beyond(traveller, boards));
  }

  private int boards(Traveller traveller) {
    String airport = traveller.embarks();
    if (airport.isEmpty()) {
      return 0;
    }
    int last = itinerary.calls().size() - 1;
    int call = itinerary.indexOf(airport, 0);
    if (call >= 0 && call < last) {
      return call;
    }
    if (call < 0 && last == 1) {
      tally.boardedElsewhere(traveller.segment());
    } else {
      contradiction(
          traveller, "LOC 178", "a place of embarkation where the flight does not take anyone up");
    }
    return 0;
  }

  private String beyond(Traveller traveller, int boards) {
    String airport = traveller.disembarks();
    if (airport.isEmpty() || itinerary.indexOf(airport, boards + 1) >= 0) {
      return "";
    }
    if (itinerary.indexOf(airport, 0) >= 0) {
      contradiction(traveller, "LOC 179", "a place of disembarkation before that of embarkation");
      return "";
    }
    tally.carriedOn(traveller.segment());
    return airport;
  }

  private void contradiction(Traveller traveller, String field, String found) {
    sink.problem(
        Code.CONTRADICTION,
        traveller.segment().number(),
        field,
        found,
        "airports at which the flight calls, in its order",
        "Ask the sender where the person boards and gets off.");
  }
}
