// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import java.util.List;
import org.holdfast.linkage.SearchProof;

/// Why the search for the person in a seat lost no one. It names nobody.
///
/// @param seat the operator's name for the seat
/// @param searches one for each part of the registry that is searched by itself
public record SeatProof(String seat, List<SearchProof> searches) {
  public SeatProof {
    searches = List.copyOf(searches);
  }
}
