// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;

/// The movement of one seat: where this person lands, gets off and may be sent on.
final class Itinerary {
  private Itinerary() {}

  /// The movement of a seat on an operation.
  ///
  /// @param ownCountries the person's own countries
  static Movement of(
      Manifest manifest, Instant departsAt, Seat seat, Set<Place.Country> ownCountries) {
    boolean own = !(seat.destination() instanceof Place.Unstated);
    Place destination = own ? seat.destination() : manifest.destination();
    List<Place> onward = new ArrayList<>(manifest.onward());
    onward.addAll(seat.onward());
    return new Movement(
        departsAt,
        manifest.from(),
        own ? stopsBefore(manifest, destination) : manifest.stops(),
        destination,
        onward,
        manifest.authority(),
        manifest.boardingCompletedAt(),
        seat.order(),
        ownCountries,
        seat.notice());
  }

  /// Where somebody gets off on the way, only the landings before that count. Where the place is
  /// not on the stated way at all, nobody knows the way: every landing of the operation counts, its
  /// end too.
  private static Movement.Stops stopsBefore(Manifest manifest, Place destination) {
    return switch (manifest.stops()) {
      case Movement.Stops.Unstated unstated -> unstated;
      case Movement.Stops.Stated stated -> {
        int at = stated.places().indexOf(destination);
        if (at >= 0) {
          yield new Movement.Stops.Stated(stated.places().subList(0, at));
        }
        if (destination.equals(manifest.destination())) {
          yield stated;
        }
        List<Place> all = new ArrayList<>(stated.places());
        all.add(manifest.destination());
        yield new Movement.Stops.Stated(all);
      }
    };
  }

  /// Nationality codes as countries.
  static Set<Place.Country> countries(Set<String> codes) {
    Set<Place.Country> countries = new HashSet<>();
    for (String code : codes) {
      countries.add(new Place.Country(code));
    }
    return countries;
  }
}
