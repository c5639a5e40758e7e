// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.names;

/// Optimal string alignment distance: insertions, deletions, substitutions, and transpositions of
/// neighbours that are not edited again. This is deliberate: it is the restricted form, which has
/// exact indexes, and it is no metric.
public final class Edits {

  /// Longer tokens are compared by their first letters up to this many.
  public static final int LONGEST = 48;

  private Edits() {}

  /// The distance of two tokens, or 3 where it is more than 2.
  static int upToTwo(String a, String b) {
    int m = Math.min(a.length(), LONGEST);
    int n = Math.min(b.length(), LONGEST);
    if (Math.abs(m - n) > 2) {
      return 3;
    }
    int[] before = new int[n + 1];
    int[] above = new int[n + 1];
    int[] row = new int[n + 1];
    for (int j = 0; j <= n; j++) {
      above[j] = j;
    }
    for (int i = 1; i <= m; i++) {
      row[0] = i;
      int least = i;
      for (int j = 1; j <= n; j++) {
        row[j] = cell(a, b, i, j, before, above, row);
        least = Math.min(least, row[j]);
      }
      if (least > 2) {
        return 3;
      }
      int[] spare = before;
      before = above;
      above = row;
      row = spare;
    }
    return Math.min(above[n], 3);
  }

  private static int cell(String a, String b, int i, int j, int[] before, int[] above, int[] row) {
    char x = a.charAt(i - 1);
    char y = b.charAt(j - 1);
    int best = Math.min(above[j - 1] + (x == y ? 0 : 1), Math.min(above[j], row[j - 1]) + 1);
    boolean swapped = i > 1 && j > 1 && x == b.charAt(j - 2) && y == a.charAt(i - 2);
    return swapped ? Math.min(best, before[j - 2] + 1) : best;
  }
}
