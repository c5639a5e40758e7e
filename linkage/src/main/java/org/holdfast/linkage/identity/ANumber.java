// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.identity;

import java.util.Optional;

/// An alien registration number: nine digits, shorter ones padded with zeros on the left as EOIR
/// does. It has no check digit, so a neighbour by one digit or one swap may be the same number
/// mistyped.
///
/// @param digits exactly nine digits
public record ANumber(String digits) {
  public ANumber {
    if (digits.length() != 9 || !isDigits(digits)) {
      throw new IllegalArgumentException("an A-number is nine digits here");
    }
  }

  /// Reads an A-number of seven to nine digits with any punctuation, with or without its A. Empty
  /// where the text is none: too few digits, too many, other letters, or nothing but zeros.
  public static Optional<ANumber> parse(String text) {
    var digits = new StringBuilder();
    boolean prefix = false;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= '0' && c <= '9') {
        digits.append(c);
      } else if ((c == 'A' || c == 'a') && digits.isEmpty() && !prefix) {
        prefix = true;
      } else if (Character.isLetterOrDigit(c)) {
        return Optional.empty();
      }
    }
    if (digits.length() < 7 || digits.length() > 9 || isZero(digits)) {
      return Optional.empty();
    }
    return Optional.of(new ANumber("0".repeat(9 - digits.length()) + digits));
  }

  private static boolean isDigits(String text) {
    for (int i = 0; i < text.length(); i++) {
      if (text.charAt(i) < '0' || text.charAt(i) > '9') {
        return false;
      }
    }
    return true;
  }

  private static boolean isZero(CharSequence digits) {
    for (int i = 0; i < digits.length(); i++) {
      if (digits.charAt(i) != '0') {
        return false;
      }
    }
    return true;
  }
}
