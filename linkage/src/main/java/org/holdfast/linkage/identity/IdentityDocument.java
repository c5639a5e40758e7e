// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.identity;

import java.util.Locale;
import java.util.Optional;

/// A passport or other document that a file states.
///
/// @param kind what it is, e.g. `PASSPORT`; empty where not stated
/// @param country who issued it, ISO 3166-1 alpha-3; empty where not stated
/// @param number its number, letters and digits only, upper case
public record IdentityDocument(String kind, String country, String number) {
  public IdentityDocument {
    if (number.isEmpty()
        || !number.chars().allMatch(c -> (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9'))) {
      throw new IllegalArgumentException("a document number is capital letters and digits");
    }
  }

  /// The document with its number freed of punctuation, spaces and fillers and put into capitals,
  /// kind and country trimmed and put into capitals. Empty where the number holds no digit, since a
  /// word is no number, nothing but zeros, or a letter outside A to Z.
  public static Optional<IdentityDocument> of(String kind, String country, String number) {
    var kept = new StringBuilder();
    String capitals = number.toUpperCase(Locale.ROOT);
    for (int i = 0; i < capitals.length(); i++) {
      char c = capitals.charAt(i);
      if ((c >= '0' && c <= '9') || (c >= 'A' && c <= 'Z')) {
        kept.append(c);
      } else if (Character.isLetterOrDigit(c)) {
        return Optional.empty();
      }
    }
    boolean identifies = kept.chars().anyMatch(c -> c >= '1' && c <= '9');
    return identifies
        ? Optional.of(new IdentityDocument(code(kind), code(country), kept.toString()))
        : Optional.empty();
  }

  private static String code(String text) {
    return text.strip().toUpperCase(Locale.ROOT);
  }
}
