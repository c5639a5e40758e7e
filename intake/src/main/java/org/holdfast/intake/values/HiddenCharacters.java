// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.util.Locale;
import java.util.OptionalInt;

/// Characters that a reader does not see and a program does: controls, directions of writing, space
/// of no width, halves of a character, characters that mean nothing or whatever a font likes.
///
/// A name with one of them looks right on every screen and compares as another name.
public final class HiddenCharacters {
  /// Up to here nothing is hidden but the controls and the soft hyphen.
  private static final int PLAIN_TO = 0x02FF;

  private HiddenCharacters() {}

  /// The first hidden character of a text, as a code point; a tab is not one. The joiners U+200C
  /// and U+200D belong to the spelling of some scripts and are none behind a letter of such a
  /// script.
  public static OptionalInt first(String text) {
    int before = 0;
    for (int at = 0; at < text.length(); ) {
      int c = text.codePointAt(at);
      if (isHidden(c) && !joins(before, c)) {
        return OptionalInt.of(c);
      }
      before = c;
      at += Character.charCount(c);
    }
    return OptionalInt.empty();
  }

  /// A character for a message: `U+202E`.
  public static String shown(int codePoint) {
    return String.format(Locale.ROOT, "U+%04X", codePoint);
  }

  private static boolean isHidden(int c) {
    if (c <= PLAIN_TO) {
      return (c < 0x20 && c != '\t') || (c >= 0x7F && c <= 0x9F) || c == 0xAD;
    }
    return switch (Character.getType(c)) {
      case Character.CONTROL,
          Character.FORMAT,
          Character.LINE_SEPARATOR,
          Character.PARAGRAPH_SEPARATOR,
          Character.SURROGATE,
          Character.PRIVATE_USE,
          Character.UNASSIGNED ->
          true;
      default -> isBlankLetter(c);
    };
  }

  /// Characters of other categories that Unicode lists as ignorable by default, or that are drawn
  /// as nothing (DerivedCoreProperties, `Default_Ignorable_Code_Point`; U+2800, the empty Braille
  /// cell).
  private static boolean isBlankLetter(int c) {
    return c == 0x034F
        || c == 0x115F
        || c == 0x1160
        || c == 0x17B4
        || c == 0x17B5
        || (c >= 0x180B && c <= 0x180F)
        || c == 0x2800
        || c == 0x3164
        || c == 0xFFA0
        || (c >= 0xFE00 && c <= 0xFE0F)
        || (c >= 0xE0100 && c <= 0xE01EF);
  }

  private static boolean joins(int before, int c) {
    if (c != 0x200C && c != 0x200D) {
      return false;
    }
    int type = Character.getType(before);
    boolean letter =
        Character.isLetter(before)
            || type == Character.NON_SPACING_MARK
            || type == Character.COMBINING_SPACING_MARK;
    return letter && before > PLAIN_TO && !isEuropean(Character.UnicodeScript.of(before));
  }

  private static boolean isEuropean(Character.UnicodeScript script) {
    return script == Character.UnicodeScript.LATIN
        || script == Character.UnicodeScript.GREEK
        || script == Character.UnicodeScript.CYRILLIC
        || script == Character.UnicodeScript.COMMON
        || script == Character.UnicodeScript.INHERITED;
  }
}
