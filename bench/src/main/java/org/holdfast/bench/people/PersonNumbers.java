// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import org.holdfast.bench.draw.Permutation;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.IdentityDocument;

/// A-numbers and passport numbers, each borne once. A number may be one that was issued; nothing
/// else of its bearer is here.
///
/// @param aNumbers the order of A-numbers
/// @param passports the order of passport numbers
record PersonNumbers(Permutation aNumbers, Permutation passports) {

  /// Numbers for so many people: 2^27, 134 million.
  static final int BITS = 27;

  /// Of the numbers, 30 % have eight digits and a zero before them; the series from 060 000 000 on
  /// was in use until about 2000, that from 200 000 000 on since.
  private static final int OLDER = 40_000_000;

  private static final int FIRST_OLDER = 60_000_000;
  private static final int FIRST_NEWER = 200_000_000;

  static PersonNumbers of(long seed) {
    return new PersonNumbers(new Permutation(seed, BITS), new Permutation(~seed, BITS));
  }

  ANumber aNumber(int key) {
    int number = aNumbers.at(key);
    return new ANumber(
        nineDigits(number < OLDER ? FIRST_OLDER + number : FIRST_NEWER + number - OLDER));
  }

  /// A passport: the first letter of the country and nine digits.
  IdentityDocument passport(int key, String country) {
    return new IdentityDocument(
        "PASSPORT", country, country.charAt(0) + nineDigits(passports.at(key)));
  }

  private static String nineDigits(int number) {
    String digits = Integer.toString(number);
    return "0".repeat(9 - digits.length()) + digits;
  }
}
