// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.linkage.candidate.Candidate;

/// A registered person whom a search found for a seat.
///
/// @param person who
/// @param candidate how alike the two are
public record FoundPerson(PersonRecord person, Candidate candidate) {

  /// The same person as this candidate; this very one where nothing else is said of it.
  public FoundPerson as(Candidate candidate) {
    return candidate.equals(this.candidate) ? this : new FoundPerson(person, candidate);
  }
}
