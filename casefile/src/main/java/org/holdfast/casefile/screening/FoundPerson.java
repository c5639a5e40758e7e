// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

import org.holdfast.casefile.registry.PersonRecord;
import org.holdfast.linkage.candidate.Candidate;

/// A registered person whom a search found for a seat.
///
/// @param person who
/// @param candidate how alike the two are
public record FoundPerson(PersonRecord person, Candidate candidate) {}
