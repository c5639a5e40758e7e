// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import java.util.function.Consumer;
import org.holdfast.linkage.identity.IdentityDocument;

/// Compares documents of one kind and country; a kind or country that is not stated may be any.
public final class Documents {

  /// A shorter number has too many neighbours to be near another.
  private static final int SHORTEST_NEAR = 6;

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

  /// Hands on a number and every other that is near it.
  public static void sameOrNear(String number, Consumer<String> other) {
    other.accept(number);
    if (number.length() < SHORTEST_NEAR) {
      return;
    }
    var near = new StringBuilder(number);
    for (int i = 0; i < number.length(); i++) {
      for (int place = 0; place < PLACES.length(); place++) {
        near.setCharAt(i, PLACES.charAt(place));
        other.accept(near.toString());
      }
      near.setCharAt(i, number.charAt(i));
    }
    for (int i = 0; i + 1 < number.length(); i++) {
      near.setCharAt(i, number.charAt(i + 1));
      near.setCharAt(i + 1, number.charAt(i));
      other.accept(near.toString());
      near.setCharAt(i, number.charAt(i));
      near.setCharAt(i + 1, number.charAt(i + 1));
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
