// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.manifest;

import java.time.Instant;
import java.util.List;
import org.holdfast.linkage.identity.Identity;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Movement.ThirdCountryNotice;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// One person on a manifest.
///
/// @param seat the operator's name for the seat
/// @param label the name as written, for the answer that was asked for and for nothing else
/// @param identity what the manifest says of who it is
/// @param order the document that orders removal, if one does
/// @param destination where this person gets off; [Place.Unstated] for the operation's own
/// @param onward where this person is expected to be sent on, besides the operation's own
/// @param notice the record of third-country notice and screening; null where there is none
/// @param alternate whether the person was moved up from the alternates
/// @param addedAt when the person was put on the list; null where not stated
/// @param reference the list's own reference for the person, such as the unique passenger reference
///   of a PAXLST message, for the answer to carry back; empty where none is stated
/// @param row the line, row or segment at which the person stands in the file, from 1
public record Seat(
    String seat,
    String label,
    Identity identity,
    Movement.RemovalOrder order,
    Place destination,
    List<Place> onward,
    @Nullable ThirdCountryNotice notice,
    boolean alternate,
    @Nullable Instant addedAt,
    String reference,
    long row) {

  public Seat {
    onward = List.copyOf(onward);
  }
}
