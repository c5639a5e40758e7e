// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.Locale;
import java.util.Set;

/// Tells whether a text names somebody.
///
/// A reader would get this wrong: "unknown" fills the field and names nobody.
final class Named {

  /// What people write where there is no name.
  private static final Set<String> NOBODY =
      Set.of(
          "",
          "?",
          "-",
          "n/a",
          "none",
          "nobody",
          "somebody",
          "someone",
          "unknown",
          "unidentified",
          "unnamed",
          "anonymous",
          "tbd",
          "to be determined",
          "not identified",
          "not known",
          "not named",
          "not stated",
          "desconocido",
          "por determinar");

  private Named() {}

  /// Whether it does.
  static boolean is(String text) {
    return !NOBODY.contains(text.strip().toLowerCase(Locale.ROOT));
  }
}
