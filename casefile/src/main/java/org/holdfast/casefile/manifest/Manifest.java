// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.manifest;

import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import org.holdfast.protection.Movement;
import org.holdfast.protection.Place;
import org.jspecify.annotations.Nullable;

/// The list of one operation.
///
/// @param operation the operator's name for it; empty where it could not be read
/// @param departsAt when it departs; null where it could not be read
/// @param zone the zone of departure, for showing times; UTC where it could not be settled
/// @param from where it departs
/// @param destination where it ends
/// @param stops where the operator lands on the way
/// @param onward where the receiving government is expected to send people on
/// @param authority the legal basis that the operator states
/// @param carrier who carries, in the manifest's own word; empty where not stated
/// @param boardingCompletedAt when normal boarding was complete; null while it is not
/// @param seats everyone listed, in the file's order
public record Manifest(
    String operation,
    @Nullable Instant departsAt,
    ZoneId zone,
    Place from,
    Place destination,
    Movement.Stops stops,
    List<Place> onward,
    Movement.Authority authority,
    String carrier,
    @Nullable Instant boardingCompletedAt,
    List<Seat> seats) {

  public Manifest {
    onward = List.copyOf(onward);
    seats = List.copyOf(seats);
  }

  /// The name under which it is recorded and watched: `unnamed` where the list names none.
  public String name() {
    return name(operation);
  }

  /// The name under which an operation of this name is recorded and watched.
  public static String name(String operation) {
    return operation.isBlank() ? "unnamed" : operation;
  }
}
