// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.identity;

/// A name as a file writes it, with what the file says about its parts.
public sealed interface PersonName {

  /// One string in the person's own order: given names, then surnames, with no mark where they part
  /// (`José de la Torre Muñoz`).
  record InOrder(String text) implements PersonName {}

  /// Surnames, then given names, parted by the file itself (`TORRE MUNOZ, JOSE DE LA`, or two
  /// columns, or the components of a message).
  ///
  /// @param surnames the surname part as written; empty where blank
  /// @param givenNames the given-name part as written; empty where blank
  /// @param truncated whether the carrier of the name was full, so that its end may be cut (an ICAO
  ///   9303 name field with no trailing filler)
  record Parts(String surnames, String givenNames, boolean truncated) implements PersonName {}
}
