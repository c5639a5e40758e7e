// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

/// How many words a name has, and where its surnames begin as far as the source says. Two shapes
/// tell how many words two names must share to agree in whole, before any word is looked at.
///
/// @param words how many words the name has
/// @param givenNames how many of them are given names; 0 where the source does not say
/// @param loose whether a married name or a placeholder may stand in it, so that it is read in more
///   ways than its parts tell
/// @param truncated whether its end may be cut
public record NameShape(int words, int givenNames, boolean loose, boolean truncated) {

  /// More words than any two names share: they cannot agree so.
  public static final int NEVER = Integer.MAX_VALUE / 2;

  /// Parts of more words are compared by their first ones ([PartComparison]), and shapes then tell
  /// nothing.
  private static final int MOST = PartComparison.MOST_TOKENS;

  /// The fewest words that two full names share where they agree in whole. In each part the shorter
  /// side must agree entirely; and where a name is read in an unusual way, or words are left over
  /// on both sides, one of the whole names must ([NameComparison]). A married name may stand for
  /// another surname, and parts beside a placeholder may be exchanged: then one given name and one
  /// surname are enough.
  public static int whole(NameShape a, NameShape b) {
    int least = Math.min(a.words, b.words);
    if (least > MOST || a.loose || b.loose) {
      return 2;
    }
    for (int i = a.firstCut(); i <= a.lastCut(); i++) {
      for (int j = b.firstCut(); j <= b.lastCut(); j++) {
        least = Math.min(least, Math.min(i, j) + Math.min(a.words - i, b.words - j));
      }
    }
    return least;
  }

  /// The fewest words that two full names share where they agree in whole and neither leaves a name
  /// out.
  public static int complete(NameShape a, NameShape b) {
    if (a.truncated || b.truncated || Math.max(a.words, b.words) > MOST) {
      return whole(a, b);
    }
    return a.words == b.words ? a.words : NEVER;
  }

  private int firstCut() {
    return givenNames == 0 ? 1 : givenNames;
  }

  private int lastCut() {
    return givenNames == 0 ? words - 1 : givenNames;
  }
}
