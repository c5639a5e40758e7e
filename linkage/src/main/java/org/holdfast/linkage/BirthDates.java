// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

/// Compares birth dates by component. A date is packed as `YYYYMMDD`, with zeros for what it does
/// not state.
final class BirthDates {

  private BirthDates() {}

  /// The date as far as it may be compared: 1 January states the year only.
  static int pack(BirthDate date) {
    boolean monthOnly = date.month() > 0 && date.day() == 0;
    if (date.hasDay()) {
      return date.year() * 10_000 + date.month() * 100 + date.day();
    }
    return date.year() * 10_000 + (monthOnly ? date.month() * 100 : 0);
  }

  /// How two packed dates agree. Symmetric.
  static Level level(int a, int b) {
    int yearA = a / 10_000;
    int yearB = b / 10_000;
    int monthA = a / 100 % 100;
    int monthB = b / 100 % 100;
    int dayA = a % 100;
    int dayB = b % 100;
    if (monthA == 0 || monthB == 0) {
      return yearOnly(yearA, yearB);
    }
    if (dayA == 0 || dayB == 0) {
      return yearA == yearB && monthA == monthB ? Level.DATE_SAME_MONTH : Level.DATE_DIFFERS;
    }
    if (a == b) {
      return Level.DATE_SAME;
    }
    if (yearA == yearB && monthA == dayB && dayA == monthB) {
      return Level.DATE_SWAPPED;
    }
    if (digitsThatDiffer(a, b) == 1) {
      return Level.DATE_ONE_DIGIT;
    }
    int same = (yearA == yearB ? 1 : 0) + (monthA == monthB ? 1 : 0) + (dayA == dayB ? 1 : 0);
    return same == 2 ? Level.DATE_TWO_PARTS : Level.DATE_DIFFERS;
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
