// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection.assessment;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;

/// Where a movement takes the person, as far as that is known.
///
/// A reader would get this wrong: every landing is an arrival. A fuel stop in a protected country
/// is a removal to it.
///
/// @param movement the movement
record Route(Movement movement) {

  /// Where the operator lands on the way; empty also where it does not say.
  List<Place> stops() {
    return switch (movement.stops()) {
      case Movement.Stops.Stated(List<Place> places) -> places;
      case Movement.Stops.Unstated _ -> List.of();
    };
  }

  /// Whether the operator says where it lands on the way.
  boolean stopsStated() {
    return movement.stops() instanceof Movement.Stops.Stated;
  }

  /// Every landing, the last one where the person gets off.
  List<Place> landings() {
    return Stream.concat(stops().stream(), Stream.of(movement.destination())).toList();
  }

  /// Whether a landing is at a place that nobody can name.
  boolean landsAtUnknownPlace() {
    return landings().stream().anyMatch(place -> !known(place));
  }

  /// Whether a place is known well enough to say which country it lies in.
  static boolean known(Place place) {
    return place.country().isPresent();
  }

  /// A domestic leg: the operator says that it is one, and every landing it names is in the United
  /// States. What is called a transfer and lands abroad is a removal.
  boolean domestic() {
    return movement.authority() == Movement.Authority.TRANSFER
        && landings().stream().allMatch(Route::domestic);
  }

  private static boolean domestic(Place place) {
    return place.country().map(country -> country.alpha3().equals("USA")).orElse(false);
  }

  /// Whether it may be a removal from the United States: all but a domestic leg.
  boolean removal() {
    return !domestic();
  }

  /// Whether it takes, or may take, the person out of a state or district: a leg that starts there,
  /// or may start there, and does not surely end there.
  boolean leaves(Place.Subdivision named) {
    List<Place> path = new ArrayList<>(List.of(movement.from()));
    path.addAll(landings());
    for (int i = 0; i + 1 < path.size(); i++) {
      if (mayLieIn(path.get(i), named) && !path.get(i + 1).equals(named)) {
        return true;
      }
    }
    return false;
  }

  private static boolean mayLieIn(Place place, Place.Subdivision named) {
    return switch (place) {
      case Place.Subdivision subdivision -> subdivision.equals(named);
      case Place.Country country -> country.equals(named.country().orElse(country));
      case Place.Unresolved _, Place.Unstated _ -> true;
    };
  }

  /// Whether the destination is a third country: known, and neither designated by the order of
  /// removal nor the person's own.
  boolean toThirdCountry() {
    Set<Place.Country> designated =
        switch (movement.order()) {
          case Movement.RemovalOrder.Executable(String _, Set<Place.Country> countries) ->
              countries;
          case Movement.RemovalOrder.None _ -> Set.of();
        };
    return removal()
        && movement
            .destination()
            .country()
            .filter(country -> !designated.contains(country))
            .filter(country -> !movement.ownCountries().contains(country))
            .isPresent();
  }
}
