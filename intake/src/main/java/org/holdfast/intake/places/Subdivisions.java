// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.places;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.holdfast.protection.Place;

/// The states, the district and the outlying areas of the United States, ISO 3166-2:US.
public final class Subdivisions {
  private static final Set<String> US =
      Set.of(
          "AL", "AK", "AZ", "AR", "CA", "CO", "CT", "DE", "DC", "FL", "GA", "HI", "ID", "IL", "IN",
          "IA", "KS", "KY", "LA", "ME", "MD", "MA", "MI", "MN", "MS", "MO", "MT", "NE", "NV", "NH",
          "NJ", "NM", "NY", "NC", "ND", "OH", "OK", "OR", "PA", "RI", "SC", "SD", "TN", "TX", "UT",
          "VT", "VA", "WA", "WV", "WI", "WY", "AS", "GU", "MP", "PR", "UM", "VI");

  /// The territories that 8 U.S.C. 1101(a)(38) counts as the United States and ISO 3166-1 as
  /// countries of their own.
  private static final Map<String, String> TERRITORIES =
      Map.of("GUM", "US-GU", "MNP", "US-MP", "PRI", "US-PR", "VIR", "US-VI");

  private Subdivisions() {}

  /// The subdivision of an ISO 3166-2:US code such as `US-LA`, whatever its case; empty for any
  /// other text.
  public static Optional<Place.Subdivision> resolve(String text) {
    String code = text.strip().toUpperCase(Locale.ROOT);
    return code.startsWith("US-") && US.contains(code.substring(3))
        ? Optional.of(new Place.Subdivision(code))
        : Optional.empty();
  }

  /// Whether two letters are also the postal abbreviation of a state or territory.
  static boolean isAbbreviation(String code) {
    return US.contains(code.strip().toUpperCase(Locale.ROOT));
  }

  /// The country itself, or the subdivision where the law counts it as part of the United States.
  static Place ofCountry(Place.Country country) {
    String code = TERRITORIES.get(country.alpha3());
    return code == null ? country : new Place.Subdivision(code);
  }
}
