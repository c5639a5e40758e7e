// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.page;

/// Whom to call at any hour.
///
/// @param who a duty, and where that helps a name: `Duty counsel, H. Abara`
/// @param number a telephone number as people write it
public record DutyNumber(String who, String number) {
  private static final int MOST_DIGITS = 15;

  /// Whether a text is a telephone number: an optional plus and 3 to 15 digits (ITU-T E.164), with
  /// spaces, hyphens, dots and brackets between them.
  public static boolean isNumber(String text) {
    int digits = digits(text).length();
    return text.matches("\\+?[0-9 ().-]+") && digits >= 3 && digits <= MOST_DIGITS;
  }

  /// Its address (RFC 3966).
  String address() {
    return "tel:" + (number.startsWith("+") ? "+" : "") + digits(number);
  }

  private static String digits(String text) {
    return text.replaceAll("[^0-9]", "");
  }
}
