// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json.syntax;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.holdfast.intake.values.Edits;

/// Finds the known name that an unknown one is a slip away from.
///
/// A slip is at most two edits (insertion, deletion, substitution, or a swap of neighbours), in any
/// case and with or without underscores: `dateOfBrith`, `date_of_birth`. In a name of up to three
/// letters it is one edit, since two make any such name of any other.
final class NearName {
  private NearName() {}

  /// The known name that is the same but for case, underscores and hyphens. Many programs take the
  /// one for the other.
  static Optional<String> same(String name, List<String> known) {
    String plain = plain(name);
    return known.stream().filter(candidate -> plain(candidate).equals(plain)).findFirst();
  }

  /// The nearest of the candidates that the name is a slip away from.
  static Optional<String> of(String name, List<String> candidates) {
    String plain = plain(name);
    String nearest = null;
    int least = 3;
    for (String candidate : candidates) {
      String other = plain(candidate);
      int allowed = Math.min(plain.length(), other.length()) <= 3 ? 1 : 2;
      int edits = Edits.upTo(allowed, plain, other);
      if (edits <= allowed && edits < least) {
        nearest = candidate;
        least = edits;
      }
    }
    return Optional.ofNullable(nearest);
  }

  private static String plain(String name) {
    return name.replace("_", "").replace("-", "").toLowerCase(Locale.ROOT);
  }
}
