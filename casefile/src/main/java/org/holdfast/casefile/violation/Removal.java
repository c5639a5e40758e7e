// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.time.Instant;
import java.time.ZoneId;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.legaltime.Moment;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Movement;
import org.jspecify.annotations.Nullable;

/// One person who left, as a list states it afterwards.
///
/// A reader would get this wrong: unlike the seats of a manifest, two removals of one list share
/// nothing. Each has its own departure, place, carrier and authority.
///
/// @param id the list's name for it; else operation and seat; else its row
/// @param operation the operation it was part of; empty where not stated
/// @param label the name as written, for the answer that was asked for and for nothing else
/// @param identity what the list says of who it is
/// @param confirmed the registered person whom somebody has confirmed it to be; null where nobody
///   has, so that it is compared with everybody
/// @param movement from where, to where, under what; it departs at the first instant that
///   `departed` can mean
/// @param departed when the person left in fact
/// @param zone the zone of the place of departure, for showing times
/// @param orders whether the list says which document ordered removal
/// @param carrier who carried, in the list's own word; empty where not stated
/// @param alternate whether the person was moved up from the alternates
/// @param addedAt when the person was put on the operation's list; null where not stated
/// @param priorAnswer what had been answered before departure
public record Removal(
    String id,
    String operation,
    String label,
    Identity identity,
    @Nullable PersonId confirmed,
    Movement movement,
    Moment departed,
    ZoneId zone,
    Orders orders,
    String carrier,
    boolean alternate,
    @Nullable Instant addedAt,
    PriorAnswer priorAnswer) {

  public Removal {
    if (!movement.departsAt().equals(departed.earliest())) {
      throw new IllegalArgumentException("a movement departs when the person left");
    }
  }

  /// Whether a list has a place for the document that orders removal. Where it has none, its
  /// silence says nothing of any order.
  public enum Orders {
    /// It has.
    LISTED,
    /// It has not.
    NOT_LISTED
  }
}
