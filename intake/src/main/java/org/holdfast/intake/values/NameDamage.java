// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// Whether a name was damaged on its way: a letter became a question mark, a digit or a sign, or
/// UTF-8 was taken for Windows-1252.
///
/// A reader would get this wrong: such a name still has letters and compares, as somebody else's.
/// `PE?A, JOS?` is not José Peña to any comparison of words.
final class NameDamage {
  /// A letter that a character set did not have.
  private static final Pattern LOST = Pattern.compile("[\\p{L}\\p{M}]\\?|\\?\\p{L}");

  /// A sign between two letters that no way of writing names puts there, such as the rest of an
  /// HTML entity or of an escape.
  private static final Pattern SIGN =
      Pattern.compile(
          "[\\p{L}\\p{M}][^\\p{L}\\p{M}\\p{N}\\p{Z}\\p{Pd}\t'`´’‘ʼʻ.,;:/<>()\"“”«»·•_+*]\\p{L}");

  /// A digit in a word, but for ordinals such as `2ND`.
  private static final Pattern DIGIT =
      Pattern.compile("(?i)[\\p{L}\\p{M}]\\p{N}|\\p{N}(?!(?:ST|ND|RD|TH)(?![\\p{L}\\p{N}]))\\p{L}");

  /// Characters beyond ASCII that stand together.
  private static final Pattern BEYOND_ASCII = Pattern.compile("[^\\x00-\\x7F]{2,}");

  private static final Charset WINDOWS = Charset.forName("windows-1252");

  private NameDamage() {}

  static boolean isIn(String name) {
    return !isPlain(name) && isFound(name);
  }

  /// Letters of Latin-1 and Latin Extended-A, no two of them beyond ASCII together, and the marks
  /// of most names: in such a name no damage can be found, and a registry has a hundred thousand.
  private static boolean isPlain(String name) {
    boolean beyondAscii = false;
    for (int at = 0; at < name.length(); at++) {
      char c = name.charAt(at);
      boolean again = beyondAscii;
      beyondAscii = c > 0x7F;
      boolean plain = c < 0x180 && (Character.isLetter(c) || " -,.'".indexOf(c) >= 0);
      if (!plain || (again && beyondAscii)) {
        return false;
      }
    }
    return true;
  }

  /// The same, looked for in every name.
  static boolean isFound(String name) {
    return LOST.matcher(name).find()
        || SIGN.matcher(name).find()
        || DIGIT.matcher(name).find()
        || wasDecodedTwice(name);
  }

  /// Whether characters that stand together are the bytes of other characters in UTF-8, read as
  /// Windows-1252 (`Ã±` for `ñ`).
  private static boolean wasDecodedTwice(String name) {
    Matcher runs = BEYOND_ASCII.matcher(name);
    while (runs.find()) {
      try {
        ByteBuffer bytes = WINDOWS.newEncoder().encode(CharBuffer.wrap(runs.group()));
        CharBuffer _ = StandardCharsets.UTF_8.newDecoder().decode(bytes);
        return true;
      } catch (CharacterCodingException _) {
        // these characters are what they are
      }
    }
    return false;
  }
}
