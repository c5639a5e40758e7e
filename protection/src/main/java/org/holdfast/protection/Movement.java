// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/// One person carried from one place to others under one authority: what a protection is held
/// against.
///
/// @param departsAt when it departs
/// @param from where it departs
/// @param stops where the operator itself lands before this person gets off
/// @param destination where this person gets off
/// @param onward where the receiving government is expected to send the person on
/// @param authority the legal basis that the operator states
/// @param boardingCompletedAt when normal boarding was complete; null while it is not
/// @param order the document that orders removal, if one does
/// @param ownCountries the person's own countries, by the manifest and by the registry
/// @param notice the record of third-country notice and screening; null where there is none
public record Movement(
    Instant departsAt,
    Place from,
    Stops stops,
    Place destination,
    List<Place> onward,
    Authority authority,
    @Nullable Instant boardingCompletedAt,
    RemovalOrder order,
    Set<Place.Country> ownCountries,
    @Nullable ThirdCountryNotice notice) {

  public Movement {
    onward = List.copyOf(onward);
    ownCountries = Set.copyOf(ownCountries);
  }

  /// The same movement with another time of departure.
  public Movement departingAt(Instant departure) {
    return new Movement(
        departure,
        from,
        stops,
        destination,
        onward,
        authority,
        boardingCompletedAt,
        order,
        ownCountries,
        notice);
  }

  /// The same movement of somebody whose own countries are these.
  public Movement of(Set<Place.Country> countries) {
    return new Movement(
        departsAt,
        from,
        stops,
        destination,
        onward,
        authority,
        boardingCompletedAt,
        order,
        countries,
        notice);
  }

  /// The landings on the way.
  public sealed interface Stops {

    /// Stated, in order; empty means none.
    record Stated(List<Place> places) implements Stops {
      public Stated {
        places = List.copyOf(places);
      }
    }

    /// Not stated: unknown, which is not none.
    enum Unstated implements Stops {
      /// Not stated.
      UNSTATED
    }
  }

  /// The legal basis that the operator states.
  public enum Authority {
    /// Removal under title 8 of the United States Code.
    TITLE_8,
    /// The Alien Enemies Act, 50 U.S.C. 21.
    ALIEN_ENEMIES_ACT,
    /// A return called voluntary.
    VOLUNTARY_RETURN,
    /// A domestic leg; it needs no order of removal.
    TRANSFER,
    /// Not stated, or a word that no rule here knows: treated as a removal.
    UNSTATED
  }

  /// Whether a document orders removal.
  public sealed interface RemovalOrder {

    /// A document that orders removal: EOIR, I-860, I-871 or I-851A.
    ///
    /// @param document which of them
    /// @param designated the countries that it names
    record Executable(String document, Set<Place.Country> designated) implements RemovalOrder {
      public Executable {
        designated = Set.copyOf(designated);
      }
    }

    /// A paper that orders no removal, or none at all.
    ///
    /// @param document the paper named; empty where none is
    record None(String document) implements RemovalOrder {}
  }

  /// The record of notice and screening for a third country.
  ///
  /// @param country the country that the notice names
  /// @param at when it was given; null where not stated
  /// @param written whether it was given in writing
  /// @param by who gave it; empty where not stated
  /// @param fear what was recorded of fear, e.g. `NONE_CLAIMED`; empty where not stated
  /// @param source where the record is; null where not stated
  /// @param language the language it was given in; empty where not stated
  /// @param interpreter who interpreted; empty where not stated
  /// @param mode how it was given; empty where not stated
  /// @param understood whether the record says that the person understood it
  public record ThirdCountryNotice(
      Place country,
      @Nullable Instant at,
      boolean written,
      String by,
      String fear,
      @Nullable SourceId source,
      String language,
      String interpreter,
      String mode,
      boolean understood) {}
}
