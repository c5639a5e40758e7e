// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// Compares documents of one kind and country; a kind or country that is not stated may be any.
final class Documents {

  /// A shorter number has too many neighbours to be near another.
  private static final int SHORTEST_NEAR = 6;

  private Documents() {}

  /// How two documents agree. Symmetric.
  static Level level(IdentityDocument a, IdentityDocument b) {
    if (!mayBeSame(a.kind(), b.kind()) || !mayBeSame(a.country(), b.country())) {
      return Level.DOCUMENT_NOT_STATED;
    }
    if (a.number().equals(b.number())) {
      return Level.DOCUMENT_SAME;
    }
    return areNear(a.number(), b.number()) ? Level.DOCUMENT_NEAR : Level.DOCUMENT_DIFFERS;
  }

  private static boolean mayBeSame(String a, String b) {
    return a.isEmpty() || b.isEmpty() || a.equals(b);
  }

  private static boolean areNear(String a, String b) {
    if (a.length() != b.length() || a.length() < SHORTEST_NEAR) {
      return false;
    }
    int first = -1;
    int differ = 0;
    for (int i = 0; i < a.length(); i++) {
      if (a.charAt(i) != b.charAt(i)) {
        first = first < 0 ? i : first;
        differ++;
      }
    }
    boolean swapped =
        differ == 2
            && a.charAt(first) == b.charAt(first + 1)
            && a.charAt(first + 1) == b.charAt(first);
    return differ == 1 || swapped;
  }
}
