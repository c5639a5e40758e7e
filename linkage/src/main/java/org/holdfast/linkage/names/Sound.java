// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

/// The phonetic class of a token: two tokens with the same key sound alike in Spanish as it is
/// spoken in the Americas (b and v; c, s and z; g and j; a silent h; ll and y; qu and k), with the
/// commonest spellings of Haitian, French and Arabic names folded in (ou, oo, ph, kh, double
/// letters).
final class Sound {

  private Sound() {}

  /// The key of a token in the letters A to Z.
  static String key(String token) {
    var key = new StringBuilder(token.length());
    for (int i = 0; i < token.length(); i++) {
      char c = token.charAt(i);
      char next = i + 1 < token.length() ? token.charAt(i + 1) : 0;
      switch (c) {
        case 'B', 'V' -> append(key, 'B');
        case 'W' -> append(key, 'U');
        case 'C' -> {
          if (next == 'H') {
            append(key, 'X');
            i++;
          } else {
            append(key, isFront(next) ? 'S' : 'K');
          }
        }
        case 'Q' -> {
          append(key, 'K');
          i += next == 'U' ? 1 : 0;
        }
        case 'S', 'Z' -> {
          append(key, next == 'H' ? 'X' : 'S');
          i += next == 'H' ? 1 : 0;
        }
        case 'X' -> append(key, 'X');
        case 'G' -> {
          boolean silent = next == 'U' && i + 2 < token.length() && isFront(token.charAt(i + 2));
          append(key, isFront(next) ? 'J' : 'G');
          i += silent ? 1 : 0;
        }
        case 'L' -> {
          append(key, next == 'L' && i + 2 < token.length() ? 'I' : 'L');
          i += next == 'L' ? 1 : 0;
        }
        case 'Y' -> append(key, 'I');
        case 'P' -> {
          append(key, next == 'H' ? 'F' : 'P');
          i += next == 'H' ? 1 : 0;
        }
        case 'K' -> {
          append(key, next == 'H' ? 'J' : 'K');
          i += next == 'H' ? 1 : 0;
        }
        case 'T' -> {
          append(key, 'T');
          i += next == 'H' ? 1 : 0;
        }
        case 'O' -> {
          boolean close = next == 'U' || next == 'O';
          append(key, close ? 'U' : 'O');
          i += close ? 1 : 0;
        }
        case 'H' -> {}
        default -> append(key, c);
      }
    }
    return arabicArticle(key.isEmpty() ? token : key.toString());
  }

  private static boolean isFront(char vowel) {
    return vowel == 'E' || vowel == 'I' || vowel == 'Y';
  }

  private static void append(StringBuilder key, char c) {
    if (key.isEmpty() || key.charAt(key.length() - 1) != c) {
      key.append(c);
    }
  }

  /// Abdul, Abdel, Abdal, Abd el: one word in Arabic, whatever vowel carries the article.
  private static String arabicArticle(String key) {
    boolean article =
        key.length() > 5
            && key.startsWith("ABD")
            && "AEIOU".indexOf(key.charAt(3)) >= 0
            && key.charAt(4) == 'L';
    return article ? "ABD" + key.substring(4) : key;
  }
}
