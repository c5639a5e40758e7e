// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import org.holdfast.intake.places.Airports;
import org.holdfast.intake.values.Cell;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// A port of call: an airport at which the flight departs or lands.
///
/// @param airport its code, upper case
/// @param segment the segment that names it
/// @param departure the local time of departure as written; null where none is stated
/// @param format the format code of that time (UN code list 2379); empty where none is stated
record Call(String airport, int segment, @Nullable Cell departure, String format) {

  Place place() {
    return Airports.place(airport);
  }

  /// Whether both name the same airport and, as far as both state one, the same time of departure.
  boolean agrees(Call other) {
    return airport.equals(other.airport)
        && (departure == null
            || other.departure == null
            || departure.text().equals(other.departure.text()));
  }
}
