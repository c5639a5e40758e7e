// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst.syntax;

/// Writes a number of things: `1 segment`, `2 segments`, `3 people`.
public final class Amount {
  private Amount() {}

  /// A number and what is counted, given in the singular.
  public static String of(int number, String singular) {
    if (number == 1) {
      return "1 " + singular;
    }
    return number + " " + (singular.equals("person") ? "people" : singular + "s");
  }
}
