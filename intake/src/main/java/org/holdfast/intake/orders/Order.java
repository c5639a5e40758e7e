// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.orders;

import org.holdfast.casefile.reading.Position;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.protection.Movement;
import org.jspecify.annotations.Nullable;

/// One line of a list of orders.
///
/// @param where the line
/// @param operation the operation it is meant for; empty where it does not say
/// @param seat the operator's name for the seat; empty where it does not say
/// @param aNumber the person's A-number; null where it does not say
/// @param order what it says of the document
public record Order(
    Position where,
    String operation,
    String seat,
    @Nullable ANumber aNumber,
    Movement.RemovalOrder order) {

  public Order {
    if (seat.isEmpty() && aNumber == null) {
      throw new IllegalArgumentException("an order names a seat or an A-number");
    }
  }
}
