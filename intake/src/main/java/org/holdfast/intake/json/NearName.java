// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import java.util.List;
import java.util.Locale;
import java.util.Optional;

/// Finds the known name that an unknown one is a slip away from.
///
/// A slip is at most two edits (insertion, deletion, substitution, or a swap of neighbours), in any
/// case and with or without underscores: `dateOfBrith`, `date_of_birth`. In a name of up to three
/// letters it is one edit, since two make any such name of any other.
final class NearName {
  private NearName() {}

  /// The nearest of the candidates that the name is a slip away from.
  static Optional<String> of(String name, List<String> candidates) {
    String plain = plain(name);
    String nearest = null;
    int least = 3;
    for (String candidate : candidates) {
      String other = plain(candidate);
      int allowed = Math.min(plain.length(), other.length()) <= 3 ? 1 : 2;
      if (Math.abs(plain.length() - other.length()) > allowed) {
        continue;
      }
      int edits = edits(plain, other);
      if (edits <= allowed && edits < least) {
        nearest = candidate;
        least = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }

  /// Optimal string alignment distance: edits, each part of the text edited once.
  private static int edits(String a, String b) {
    int[][] least = new int[a.length() + 1][b.length() + 1];
    for (int i = 0; i <= a.length(); i++) {
      for (int j = 0; j <= b.length(); j++) {
        least[i][j] = i == 0 || j == 0 ? i + j : step(least, a, b, i, j);
      }
    }
    return least[a.length()][b.length()];
  }

  private static int step(int[][] least, String a, String b, int i, int j) {
    int substitution = least[i - 1][j - 1] + (a.charAt(i - 1) == b.charAt(j - 1) ? 0 : 1);
    int best = Math.min(substitution, 1 + Math.min(least[i - 1][j], least[i][j - 1]));
    boolean swapped =
        i > 1 && j > 1 && a.charAt(i - 1) == b.charAt(j - 2) && a.charAt(i - 2) == b.charAt(j - 1);
    return swapped ? Math.min(best, least[i - 2][j - 2] + 1) : best;
  }
}
