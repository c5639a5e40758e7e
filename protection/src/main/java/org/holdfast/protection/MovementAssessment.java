// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// What a movement says of itself, whoever the person is.
public final class MovementAssessment {
  private MovementAssessment() {}

  /// What keeps this movement from being answered, or sends it to a person.
  ///
  /// @return one assessment for each ground; empty where the movement says nothing against itself
  public static List<Assessment> of(
      Movement movement, Map<SourceId, Source> sources, Asking asking) {
    List<Assessment> grounds = new ArrayList<>();
    if (movement.order() instanceof Movement.RemovalOrder.None
        && movement.authority() != Movement.Authority.TRANSFER) {
      grounds.add(
          new Assessment(ReasonCode.NO_EXECUTABLE_ORDER, "No document orders removal.", List.of()));
    }
    return grounds;
  }
}
