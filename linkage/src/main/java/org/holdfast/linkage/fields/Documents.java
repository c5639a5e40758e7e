// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import java.util.function.IntConsumer;
import org.holdfast.linkage.identity.IdentityDocument;

/// Compares documents of one kind and country; a kind or country that is not stated may be any.
public final class Documents {

  /// A shorter number has too many neighbours to be near another.
  private static final int SHORTEST_NEAR = 6;

  /// What a place of [String#hashCode] counts more than the next.
  private static final int HASH_RADIX = 31;

  private static final String PLACES = "0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ";

  private Documents() {}

  /// How two documents agree. Symmetric.
  public static Level level(IdentityDocument a, IdentityDocument b) {
    if (!mayBeSame(a.kind(), b.kind()) || !mayBeSame(a.country(), b.country())) {
      return Level.DOCUMENT_NOT_STATED;
    }
    if (a.number().equals(b.number())) {
      return Level.DOCUMENT_SAME;
    }
    return areNear(a.number(), b.number()) ? Level.DOCUMENT_NEAR : Level.DOCUMENT_DIFFERS;
  }

  /// Hands on the hash ([String#hashCode]) of a number and of every other that is near it.
  public static void sameOrNear(String number, IntConsumer hash) {
    int own = number.hashCode();
    hash.accept(own);
    if (number.length() < SHORTEST_NEAR) {
      return;
    }
    int power = 1;
    for (int i = number.length() - 1; i >= 0; i--) {
      char here = number.charAt(i);
      for (int place = 0; place < PLACES.length(); place++) {
        hash.accept(own + (PLACES.charAt(place) - here) * power);
      }
      if (i > 0) {
        int swap = here - number.charAt(i - 1);
        hash.accept(own + swap * HASH_RADIX * power - swap * power);
      }
      power *= HASH_RADIX;
    }
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
