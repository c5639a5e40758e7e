// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// One word of a name with what comparison needs to know of it.
///
/// @param text the word in the letters A to Z, with a hole for each letter that was lost
/// @param cut whether its end may be cut off
/// @param bits what it weighs where it agrees exactly, bits
/// @param letters bit 0 to 25: which of A to Z occur
/// @param sound its phonetic class
/// @param spelling its letters with AE, OE and UE as plain vowels
/// @param names the given names of which it is a form
public record Token(
    String text,
    boolean cut,
    double bits,
    int letters,
    String sound,
    String spelling,
    Set<String> names) {

  private static final Pattern VOWELS = Pattern.compile("[AEIOU]|(.)(?=\\1)");
  private static final int VOWEL_LETTERS = 1 | 1 << 4 | 1 << 8 | 1 << 14 | 1 << 20;

  public Token {
    names = Set.copyOf(names);
  }

  static Token of(String text, boolean cut, NameWeights weights, NameWords words) {
    int letters = 0;
    for (int i = 0; i < text.length(); i++) {
      letters |= text.charAt(i) == Letters.HOLE ? 0 : 1 << (text.charAt(i) - 'A');
    }
    String spelling = text.replace("AE", "A").replace("OE", "O").replace("UE", "U");
    return new Token(
        text, cut, weights.token(text), letters, Sound.key(text), spelling, words.namesOf(text));
  }

  /// How two tokens agree; null where they do not. Symmetric.
  static @Nullable NameLevel level(Token a, Token b) {
    if (a.text.equals(b.text)) {
      return NameLevel.SAME;
    }
    if (a.isDamaged() || b.isDamaged()) {
      return a.fits(b) || b.fits(a) ? NameLevel.ONE_EDIT : null;
    }
    if (isInitial(a, b) || isInitial(b, a)) {
      return NameLevel.INITIAL;
    }
    if (isBeginning(a, b) || isBeginning(b, a)) {
      return NameLevel.CUT;
    }
    if (a.spelling.equals(b.spelling)) {
      return NameLevel.SPELLING;
    }
    if (a.sound.equals(b.sound) || isUnvowelled(a, b) || isUnvowelled(b, a)) {
      return NameLevel.SOUND;
    }
    if (shareName(a, b)) {
      return NameLevel.VARIANT;
    }
    return byEdits(a, b);
  }

  /// Whether letters of it were lost.
  public boolean isDamaged() {
    return text.indexOf(Letters.HOLE) >= 0;
  }

  /// Whether the other token is this one with up to two letters in each hole. This is deliberate:
  /// one lost letter may leave two holes, and be written with two letters.
  private boolean fits(Token whole) {
    return isDamaged() && fits(text, 0, whole.text, 0);
  }

  private static boolean fits(String holed, int i, String whole, int j) {
    if (i == holed.length()) {
      return j == whole.length();
    }
    if (holed.charAt(i) == Letters.HOLE) {
      return fits(holed, i + 1, whole, j)
          || (j < whole.length() && fits(holed, i + 1, whole, j + 1))
          || (j + 1 < whole.length() && fits(holed, i + 1, whole, j + 2));
    }
    return j < whole.length()
        && holed.charAt(i) == whole.charAt(j)
        && fits(holed, i + 1, whole, j + 1);
  }

  private static boolean isInitial(Token initial, Token full) {
    return initial.text.length() == 1 && full.text.charAt(0) == initial.text.charAt(0);
  }

  private static boolean isBeginning(Token cut, Token full) {
    return cut.cut && full.text.startsWith(cut.text);
  }

  /// Arabic and Hebrew write no short vowels: MHMD may be MOHAMED.
  private static boolean isUnvowelled(Token bare, Token full) {
    return bare.isUnvowelled() && bare.text.equals(full.consonants());
  }

  /// Its letters without vowels and without a second letter of two.
  public String consonants() {
    return VOWELS.matcher(text).replaceAll("");
  }

  public boolean isUnvowelled() {
    return (letters & VOWEL_LETTERS) == 0 && text.length() > 2;
  }

  private static boolean shareName(Token a, Token b) {
    if (a.names.isEmpty() || b.names.isEmpty()) {
      return false;
    }
    for (String name : a.names) {
      if (b.names.contains(name)) {
        return true;
      }
    }
    return false;
  }

  /// Two letters are too few to survive an edit, six too few to survive two.
  private static @Nullable NameLevel byEdits(Token a, Token b) {
    int shorter = Math.min(a.text.length(), b.text.length());
    if (shorter < 3 || !mayBeWithinTwo(a, b)) {
      return null;
    }
    return switch (Edits.upToTwo(a.text, b.text)) {
      case 1 -> NameLevel.ONE_EDIT;
      case 2 -> shorter < 7 ? null : NameLevel.TWO_EDITS;
      default -> null;
    };
  }

  /// An edit changes at most two letters of the set of letters that occur.
  static boolean mayBeWithinTwo(Token a, Token b) {
    return Math.abs(a.text.length() - b.text.length()) <= 2
        && Integer.bitCount(a.letters ^ b.letters) <= 4;
  }

  /// What two tokens weigh together, bits: that of the commoner, less what the level takes. 0 where
  /// they do not agree, or too little is left for it to count as agreement.
  static double weight(Token a, Token b, @Nullable NameLevel level, NameWeights weights) {
    if (level == null) {
      return 0;
    }
    double commoner = commoner(a, b, level) + weights.of(level);
    if (level == NameLevel.TWO_EDITS && commoner < weights.least()) {
      return 0;
    }
    return Math.max(weights.least(), commoner);
  }

  private static double commoner(Token a, Token b, NameLevel level) {
    if (level == NameLevel.INITIAL || level == NameLevel.CUT) {
      return a.text.length() < b.text.length() ? b.bits : a.bits;
    }
    return Math.min(a.bits, b.bits);
  }
}
