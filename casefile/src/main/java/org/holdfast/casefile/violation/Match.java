// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.violation;

import java.util.Optional;
import org.holdfast.casefile.registry.PersonId;
import org.holdfast.linkage.candidate.Candidate;

/// How a removed person comes to be held for a registered one.
public sealed interface Match {

  /// Somebody has confirmed it; nothing was compared.
  record Confirmed(PersonId person) implements Match {}

  /// A comparison says so.
  ///
  /// @param candidate how alike they are
  record Compared(PersonId person, Candidate candidate) implements Match {}

  /// Nobody in particular: a class lists only part of its members, and anybody may be one.
  enum PerhapsMember implements Match {
    /// Perhaps a member.
    PERHAPS_MEMBER
  }

  /// Whether it is the same person, as far as a machine can say. A possible link is not.
  default boolean certain() {
    return switch (this) {
      case Confirmed _ -> true;
      case Compared compared -> compared.candidate().strength() == Candidate.Strength.LINK;
      case PerhapsMember _ -> false;
    };
  }

  /// The registered person; empty where it is nobody in particular.
  default Optional<PersonId> registered() {
    return switch (this) {
      case Confirmed(PersonId person) -> Optional.of(person);
      case Compared(PersonId person, Candidate _) -> Optional.of(person);
      case PerhapsMember _ -> Optional.empty();
    };
  }
}
