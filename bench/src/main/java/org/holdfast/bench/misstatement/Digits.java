// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.misstatement;

import org.holdfast.bench.draw.Lots;

/// One digit of a number misread.
final class Digits {

  private Digits() {}

  /// The text with another digit at a place that holds one.
  static String withAnother(String text, int at, Lots lots) {
    var misread = new StringBuilder(text);
    int digit = text.charAt(at) - '0';
    misread.setCharAt(at, (char) ('0' + (digit + 1 + lots.below(9)) % 10));
    return misread.toString();
  }
}
