// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.places;

import java.util.Optional;
import org.holdfast.protection.Place;

/// Places as people write them in a manifest or registry of plain columns: a country, else a state
/// of the United States, else an airport.
///
/// A reader would get this wrong: a country's code comes first, so that `HND` is Honduras; where
/// only an airport can stand, ask [Airports]. Two letters that are a country to ISO and a state to
/// the post (`LA`, `GA`, `CO`) are neither: the formats ask for `LAO` or `US-LA`.
public final class Places {
  private Places() {}

  /// The place that a text names; unstated for a blank; unresolved where no table has it, or where
  /// it may mean two places.
  public static Place resolve(String text) {
    if (text.isBlank()) {
      return Place.Unstated.UNSTATED;
    }
    if (isAmbiguous(text)) {
      return new Place.Unresolved(text.strip());
    }
    Optional<Place> country = Countries.resolve(text).map(Subdivisions::ofCountry);
    return country
        .or(() -> Subdivisions.resolve(text))
        .or(() -> Airports.find(text).map(Airport::place))
        .orElse(new Place.Unresolved(text.strip()));
  }

  private static boolean isAmbiguous(String text) {
    return (text.strip().length() == 2 && Subdivisions.isAbbreviation(text))
        || Countries.name(text).equals("GEORGIA");
  }
}
