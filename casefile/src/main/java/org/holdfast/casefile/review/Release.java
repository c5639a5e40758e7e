// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Duration;
import java.time.Instant;
import java.util.Set;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.protection.ProtectionId;

/// What two people record to open one hold: for one seat, one registered person, one departure.
///
/// A reader would get this wrong: it lets nobody go. It sets one person, or some of that person's
/// protections, aside for as long as it applies; what else holds the seat goes on holding it.
///
/// @param operation the operator's name for the operation
/// @param seat the operator's name for the seat
/// @param person the registered person
/// @param door by which door
/// @param protections what does not bar, by the door [Door#NOT_BARRED]; else none
/// @param marked the strong fields that conflict, by the door [Door#NOT_THIS_PERSON]; else none
/// @param reason why, as a code
/// @param words why, in words
/// @param document the document that shows it, as it can be found
/// @param provision the rule it rests on, e.g. `8 CFR 1208.16(b)`; may be empty where it is a fact
/// @param binding what it was made on
/// @param expiresAt until when it applies, and not at that instant
public record Release(
    String operation,
    String seat,
    PersonId person,
    Door door,
    Set<ProtectionId> protections,
    Set<Field> marked,
    ReleaseReason reason,
    String words,
    String document,
    String provision,
    Binding binding,
    Instant expiresAt) {

  /// The longest that a release may apply. It is never longer than until departure.
  public static final Duration LONGEST = Duration.ofHours(24);

  public Release {
    protections = Set.copyOf(protections);
    marked = Set.copyOf(marked);
    boolean byPerson = door == Door.NOT_THIS_PERSON;
    if (byPerson == marked.isEmpty()
        || byPerson != protections.isEmpty()
        || !OpenDoors.STRONG.containsAll(marked)) {
      throw new IllegalArgumentException(
          "a release marks strong fields or sets protections aside, as its door asks");
    }
    if (reason.door() != door) {
      throw new IllegalArgumentException("the reason is another door's");
    }
    if (words.isBlank() || document.isBlank() || (!byPerson && provision.isBlank())) {
      throw new IllegalArgumentException(
          "a release has words and a document, and a provision where nothing bars");
    }
  }

  /// The latest instant until which a release that is proposed at a time may apply.
  public static Instant latestExpiry(Instant proposedAt, Instant departsAt) {
    Instant longest = proposedAt.plus(LONGEST);
    return departsAt.isBefore(longest) ? departsAt : longest;
  }
}
