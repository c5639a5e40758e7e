// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.Optional;

/// Four neighbours in the population and how they are related to the first of them.
enum Household {
  UNRELATED,
  TWO_SIBLINGS,
  FOUR_SIBLINGS,
  TWINS,
  SAME_NAME;

  /// How many neighbours a household has.
  static final int SIZE = 4;

  /// How the neighbour at a place, 0 to 3, is related to the first; empty where not at all.
  Optional<Kinship> kinship(int place) {
    boolean second = place == 1;
    return switch (this) {
      case UNRELATED -> Optional.empty();
      case TWO_SIBLINGS -> second ? Optional.of(Kinship.SIBLING) : Optional.empty();
      case FOUR_SIBLINGS -> place > 0 ? Optional.of(Kinship.SIBLING) : Optional.empty();
      case TWINS -> second ? Optional.of(Kinship.TWIN) : Optional.empty();
      case SAME_NAME -> second ? Optional.of(Kinship.SAME_NAME) : Optional.empty();
    };
  }
}
