// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.fields;

import org.holdfast.linkage.identity.BirthDate;

/// Compares birth dates by component. A date is packed into an integer, year, month and day in
/// fields of 16, 8 and 8 bits, with zeros for what it does not state.
public final class BirthDates {

  /// No packed date before this one is one on which anybody alive can have been born.
  public static final int FIRST_POSSIBLE = BirthDate.OLDEST << 16;

  private BirthDates() {}

  /// Whether anybody alive can have been born on a packed date.
  public static boolean isPossible(int date) {
    return date >= FIRST_POSSIBLE;
  }

  /// The date as far as it may be compared: 1 January states the year only.
  public static int pack(BirthDate date) {
    if (date.hasDay()) {
      return date.year() << 16 | date.month() << 8 | date.day();
    }
    boolean monthOnly = date.month() > 0 && date.day() == 0;
    return date.year() << 16 | (monthOnly ? date.month() << 8 : 0);
  }

  /// How two packed dates agree. Symmetric. A date on which nobody alive was born may be a slip of
  /// one that is near it, and is a blank otherwise.
  public static Level level(int a, int b) {
    boolean possibleA = isPossible(a);
    boolean possibleB = isPossible(b);
    if (!possibleA && !possibleB) {
      return Level.DATE_NOT_STATED;
    }
    Level level = asStated(a, b);
    return level == Level.DATE_DIFFERS && !(possibleA && possibleB) ? Level.DATE_NOT_STATED : level;
  }

  private static Level asStated(int a, int b) {
    boolean sameYear = a >> 16 == b >> 16;
    int monthA = a >> 8 & 0xFF;
    int monthB = b >> 8 & 0xFF;
    int dayA = a & 0xFF;
    int dayB = b & 0xFF;
    if (monthA == 0 || monthB == 0) {
      return yearOnly(a >> 16, b >> 16);
    }
    if (dayA == 0 || dayB == 0) {
      return sameYear && monthA == monthB ? Level.DATE_SAME_MONTH : Level.DATE_DIFFERS;
    }
    if (a == b) {
      return Level.DATE_SAME;
    }
    if (sameYear && monthA == dayB && dayA == monthB) {
      return Level.DATE_SWAPPED;
    }
    int same = (sameYear ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
    if (same < 2) {
      return Level.DATE_DIFFERS;
    }
    int digits =
        digitsThatDiffer(a >> 16, b >> 16)
            + digitsThatDiffer(monthA, monthB)
            + digitsThatDiffer(dayA, dayB);
    return digits == 1 ? Level.DATE_ONE_DIGIT : Level.DATE_TWO_PARTS;
  }

  private static Level yearOnly(int a, int b) {
    return switch (Math.abs(a - b)) {
      case 0 -> Level.DATE_SAME_YEAR;
      case 1 -> Level.DATE_NEAR_YEAR;
      default -> Level.DATE_DIFFERS;
    };
  }

  private static int digitsThatDiffer(int a, int b) {
    int differ = 0;
    int restA = a;
    int restB = b;
    while (restA != restB) {
      differ += restA % 10 == restB % 10 ? 0 : 1;
      restA /= 10;
      restB /= 10;
    }
    return differ;
  }
}
