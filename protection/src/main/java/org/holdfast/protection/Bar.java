// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.util.Set;

/// One thing that a protection forbids.
///
/// @param scope what is forbidden
/// @param disputed whether the order's own words disagree on this bar
public record Bar(Scope scope, boolean disputed) {

  /// What is forbidden.
  public sealed interface Scope {

    /// Any removal, whatever its legal basis, carrier or agency.
    enum AnyRemoval implements Scope {
      /// Any removal.
      ANY
    }

    /// Arrival in one of these countries, at the end or on the way.
    record RemovalTo(Set<Place.Country> countries) implements Scope {
      public RemovalTo {
        countries = Set.copyOf(countries);
      }
    }

    /// Removal to a third country without notice and a chance to raise fear.
    enum ThirdCountryWithoutProcess implements Scope {
      /// A third country without process.
      WITHOUT_PROCESS
    }

    /// Transfer out of a state or district.
    record TransferOutOf(Place.Subdivision from) implements Scope {}

    /// Words that no rule here can read. It bars everything.
    ///
    /// @param text the words as read
    record Unread(String text) implements Scope {}
  }
}
