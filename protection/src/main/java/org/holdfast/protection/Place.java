// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.util.Optional;

/// Where a movement starts, lands or ends, as far as it is known.
public sealed interface Place {

  /// A country.
  ///
  /// @param alpha3 ISO 3166-1 alpha-3, upper case, e.g. `SLV`
  record Country(String alpha3) implements Place {
    public Country {
      if (alpha3.length() != 3
          || !isCapital(alpha3.charAt(0))
          || !isCapital(alpha3.charAt(1))
          || !isCapital(alpha3.charAt(2))) {
        throw new IllegalArgumentException(
            "a country is three capital letters, ISO 3166-1 alpha-3");
      }
    }

    private static boolean isCapital(char c) {
      return c >= 'A' && c <= 'Z';
    }
  }

  /// A state or district of departure.
  ///
  /// @param code ISO 3166-2, upper case, e.g. `US-LA`
  record Subdivision(String code) implements Place {
    public Subdivision {
      if (!code.matches("[A-Z]{2}-[A-Z0-9]{1,3}")) {
        throw new IllegalArgumentException("a subdivision is an ISO 3166-2 code such as US-LA");
      }
    }
  }

  /// A code that was read and is in no table that is shipped. It is never taken for "elsewhere".
  ///
  /// @param code the code as read, e.g. an airport's three letters
  record Unresolved(String code) implements Place {}

  /// Nothing was stated.
  enum Unstated implements Place {
    /// Nothing was stated.
    UNSTATED
  }

  /// The country a place lies in, as alpha-3; empty where that cannot be said.
  default Optional<Country> country() {
    return switch (this) {
      case Country c -> Optional.of(c);
      case Subdivision s when s.code().startsWith("US-") -> Optional.of(new Country("USA"));
      case Subdivision _, Unresolved _, Unstated _ -> Optional.empty();
    };
  }
}
