// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.entry;

/// Characters that show nothing of themselves, or change how others are shown: wherever a text is
/// written for people, they are written out.
public final class Unseen {
  private Unseen() {}

  /// Whether a character is one: the Unicode categories Cc, Cf, Zl, Zp, Cs and Co. Cf has the
  /// bidirectional controls (UAX 9).
  public static boolean is(int codePoint) {
    return switch (Character.getType(codePoint)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE ->
          true;
      default -> false;
    };
  }
}
