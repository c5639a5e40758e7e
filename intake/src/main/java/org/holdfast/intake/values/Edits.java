// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.values;

/// How many slips of the hand part two names of fields or columns: a letter dropped, added or
/// replaced, or two neighbours swapped (the optimal string alignment distance, Damerau 1964). Names
/// are short, so the plain table is used.
public final class Edits {
  private Edits() {}

  /// The least number of slips that make one of the other, or one more than `most` where it is
  /// more. A name of any length may stand in a file, so lengths are compared before letters.
  public static int upTo(int most, String a, String b) {
    return Math.abs(a.length() - b.length()) > most ? most + 1 : Math.min(between(a, b), most + 1);
  }

  private static int between(String a, String b) {
    int[][] d = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      d[i][0] = i;
    }
    for (int j = 0; j <= b.length(); j++) {
      d[0][j] = j;
    }
    for (int i = 1; i <= a.length(); i++) {
      for (int j = 1; j <= b.length(); j++) {
        int change = a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1;
        d[i][j] = Math.min(d[i - 1][j - 1] + change, 1 + Math.min(d[i - 1][j], d[i][j - 1]));
        if (i > 1
            && j > 1
            && a.charAt(i - 1) == b.charAt(j - 2)
            && a.charAt(i - 2) == b.charAt(j - 1)) {
          d[i][j] = Math.min(d[i][j], d[i - 2][j - 2] + 1);
        }
      }
    }
    return d[a.length()][b.length()];
  }
}
