// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// A birth date as far as it is stated. It may be partial, and it may be a day that never was: such
/// a date still compares by its components.
///
/// @param year the year, 1 to 9999
/// @param month the month as written, 0 where not stated, else 1 to 99
/// @param day the day as written, 0 where not stated, else 1 to 99
public record BirthDate(int year, int month, int day) {

  /// The oldest people alive were born since.
  static final int OLDEST = 1908;

  private static final Pattern ISO = Pattern.compile("(\\d{4})(?:-(\\d{2})(?:-(\\d{2}))?)?");

  public BirthDate {
    if (year < 1 || year > 9999 || month < 0 || month > 99 || day < 0 || day > 99) {
      throw new IllegalArgumentException(
          "a birth date has a year of 1 to 9999, month and day of 0 to 99");
    }
  }

  /// Reads `YYYY-MM-DD`, `YYYY-MM` or `YYYY` (ISO 8601). A month or day of `00` is one not stated;
  /// a day that never was, such as 30 February or month 13, is kept as written. Empty where the
  /// text has another form or the year is 0.
  public static Optional<BirthDate> parse(String text) {
    var iso = ISO.matcher(text.strip());
    if (!iso.matches()) {
      return Optional.empty();
    }
    int year = Integer.parseInt(iso.group(1));
    return year == 0
        ? Optional.empty()
        : Optional.of(new BirthDate(year, component(iso.group(2)), component(iso.group(3))));
  }

  private static int component(@Nullable String digits) {
    return digits == null ? 0 : Integer.parseInt(digits);
  }

  /// Whether anybody alive can have been born then. Files fill the field with days such as 15
  /// January 1900 where they know nothing; such a day is a blank.
  public boolean isPossible() {
    return isPossible(year);
  }

  static boolean isPossible(int year) {
    return year >= OLDEST;
  }

  /// Whether month and day are known. 1 January is not: the immigration service assigned it where
  /// only the year was known (SSA POMS RM 00203.960 tells its staff to use the year only).
  public boolean hasDay() {
    return month > 0 && day > 0 && !(month == 1 && day == 1);
  }
}
