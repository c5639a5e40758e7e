// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import java.util.LinkedHashSet;
import java.util.Set;
import org.holdfast.bench.draw.Lots;

/// Makes misstatements at their rates and keeps account of them.
final class Tally {

  private final ErrorRates rates;
  private final Lots lots;
  private final Set<Misstatement> made = new LinkedHashSet<>();
  private final Set<Misstatement> possible = new LinkedHashSet<>();

  Tally(ErrorRates rates, Lots lots) {
    this.rates = rates;
    this.lots = lots;
  }

  /// What a kind of misstatement does to a value. Where there is no room for it, the value comes
  /// back as it was.
  interface Misstating<E extends Misstatement, T> {
    T misstated(E misstatement, T value, Lots lots);
  }

  /// The value after each of these misstatements was made or not.
  <E extends Misstatement, T> T each(E[] misstatements, T value, Misstating<E, T> misstating) {
    T stated = value;
    for (E misstatement : misstatements) {
      stated = one(misstatement, stated, misstating);
    }
    return stated;
  }

  /// Each misstatement has lots of its own, so that another rate for one leaves the others as they
  /// were.
  private <E extends Misstatement, T> T one(E misstatement, T value, Misstating<E, T> misstating) {
    Lots own = lots.forPurpose(misstatement.name());
    boolean drawn = own.in(rates.of(misstatement));
    T misstated = misstating.misstated(misstatement, value, own);
    if (misstated.equals(value)) {
      return value;
    }
    possible.add(misstatement);
    if (!drawn) {
      return value;
    }
    made.add(misstatement);
    return misstated;
  }

  Set<Misstatement> made() {
    return made;
  }

  Set<Misstatement> possible() {
    return possible;
  }
}
