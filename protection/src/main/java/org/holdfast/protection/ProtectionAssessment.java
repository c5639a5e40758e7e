// SPDX-License-Identifier: Apache-2.0
package org.holdfast.protection;

import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What one protection makes of one movement of one person.
public final class ProtectionAssessment {
  private ProtectionAssessment() {}

  /// Assesses a movement against a protection. Until its rules are read, whatever is known bars.
  ///
  /// @return empty where the protection, or that it covers this person, was not known at the time
  ///   of asking
  public static Optional<Assessment> of(
      History history, Coverage coverage, Movement movement, Asking asking) {
    Instant learnedAt = history.protection().learnedAt();
    if (learnedAt != null && learnedAt.isAfter(asking.at())) {
      return Optional.empty();
    }
    return Optional.of(
        new Assessment(
            ReasonCode.PROTECTION_IN_FORCE, "A protection is known, and bars.", List.of()));
  }
}
