// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// An alien registration number: nine digits, shorter ones padded with zeros on the left as EOIR
/// does. It has no check digit, so a neighbour by one digit or one swap may be the same number
/// mistyped.
///
/// @param digits exactly nine digits
public record ANumber(String digits) {
  public ANumber {
    if (!digits.matches("[0-9]{9}")) {
      throw new IllegalArgumentException("an A-number is nine digits here");
    }
  }
}
