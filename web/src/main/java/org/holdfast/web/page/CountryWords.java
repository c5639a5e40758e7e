// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

import java.util.Arrays;
import java.util.Locale;
import org.holdfast.report.words.Words;

/// Countries by name.
public final class CountryWords {
  private CountryWords() {}

  /// A country's name in the reader's language, and its code; what is no country's code as it is.
  ///
  /// @param alpha3 ISO 3166-1 alpha-3
  public static String of(Words words, String alpha3) {
    Locale reader = Locale.forLanguageTag(words.language().tag());
    return Arrays.stream(Locale.getISOCountries())
        .map(alpha2 -> new Locale.Builder().setRegion(alpha2).build())
        .filter(country -> country.getISO3Country().equals(alpha3))
        .findFirst()
        .map(country -> country.getDisplayCountry(reader) + " (" + alpha3 + ")")
        .orElse(alpha3);
  }
}
