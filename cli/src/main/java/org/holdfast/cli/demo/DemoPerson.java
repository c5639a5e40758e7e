// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.time.LocalDate;
import java.util.Locale;

/// An invented person.
///
/// @param given given names, with accents
/// @param surnames surnames, with accents
/// @param born date of birth
/// @param sex `M` or `F`
/// @param country ISO 3166-1 alpha-3
/// @param number the nine digits of an A-number
record DemoPerson(
    String given, String surnames, LocalDate born, String sex, String country, String number) {

  /// As a court writes it: `José Elías Moreno Paz`.
  String inOrder() {
    return given + " " + surnames;
  }

  /// As a manifest writes it: `MORENO PAZ, JOSE ELIAS`.
  String onList() {
    return plain(surnames) + ", " + plain(given);
  }

  /// Capitals without accents, as lists and machine-readable zones write names.
  static String plain(String text) {
    return java.text.Normalizer.normalize(text, java.text.Normalizer.Form.NFD)
        .replaceAll("\\p{M}", "")
        .toUpperCase(Locale.ROOT);
  }

  /// The A-number as an agency writes it: `A201-234-567`.
  String aNumber() {
    return "A" + number.substring(0, 3) + "-" + number.substring(3, 6) + "-" + number.substring(6);
  }
}
