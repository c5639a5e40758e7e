// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import org.holdfast.bench.draw.Lots;

/// Surnames by themselves: of those who marry.
public final class Surnames {

  private Surnames() {}

  /// The surname that a culture and a seed give.
  public static String of(Culture culture, long seed) {
    Lots lots = Lots.of(seed, 0).forPurpose("surname");
    return NameTables.shipped().draw(culture, NamePart.SURNAME, lots).latin();
  }
}
