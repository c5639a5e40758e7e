// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.util.Set;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.protection.ProtectionId;
import org.jspecify.annotations.Nullable;

/// What one person found in one seat and one registered person.
///
/// @param operation the operator's name for the operation
/// @param seat the operator's name for the seat
/// @param person the registered person
/// @param verdict what the reader says
/// @param door by which door; null where the reader proposes no release
/// @param protections what the reader found not to bar
/// @param marked the conflicting fields that the reader marked
/// @param words in the reader's words
/// @param binding what the reader read
public record SeatReading(
    String operation,
    String seat,
    PersonId person,
    Verdict verdict,
    @Nullable Door door,
    Set<ProtectionId> protections,
    Set<Field> marked,
    String words,
    Binding binding) {

  public SeatReading {
    protections = Set.copyOf(protections);
    marked = Set.copyOf(marked);
    if ((verdict == Verdict.PROPOSE_RELEASE) != (door != null)) {
      throw new IllegalArgumentException("who proposes a release names a door, and nobody else");
    }
    if (marked.isEmpty() == (door == Door.NOT_THIS_PERSON)
        || protections.isEmpty() == (door == Door.NOT_BARRED)
        || !OpenDoors.STRONG.containsAll(marked)) {
      throw new IllegalArgumentException(
          "a reader marks strong fields or names protections, as the door asks");
    }
    if (words.isBlank()) {
      throw new IllegalArgumentException("a reading has words");
    }
  }

  /// Whether the reader would open what this release opens.
  boolean supports(Release release) {
    return release.door() == door && protections.containsAll(release.protections());
  }
}
