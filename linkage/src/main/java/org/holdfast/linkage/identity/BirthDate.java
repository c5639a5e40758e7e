// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.identity;

/// A birth date as far as it is stated. It may be partial, and it may be a day that never was: such
/// a date still compares by its components.
///
/// @param year the year, 1 to 9999
/// @param month the month as written, 0 where not stated, else 1 to 99
/// @param day the day as written, 0 where not stated, else 1 to 99
public record BirthDate(int year, int month, int day) {

  /// The oldest people alive were born since.
  public static final int OLDEST = 1908;

  public BirthDate {
    if (year < 1 || year > 9999 || month < 0 || month > 99 || day < 0 || day > 99) {
      throw new IllegalArgumentException(
          "a birth date has a year of 1 to 9999, month and day of 0 to 99");
    }
  }

  /// Whether anybody alive can have been born then. Files fill the field with days such as 15
  /// January 1900 where they know nothing; such a day is a blank.
  public boolean isPossible() {
    return year >= OLDEST;
  }

  /// Whether month and day are known. 1 January is not: the immigration service assigned it where
  /// only the year was known (SSA POMS RM 00203.960 tells its staff to use the year only).
  public boolean hasDay() {
    return month > 0 && day > 0 && !(month == 1 && day == 1);
  }
}
