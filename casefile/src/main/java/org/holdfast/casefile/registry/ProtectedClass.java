// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.registry;

import java.time.Instant;
import java.util.List;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// A class that a court has certified or a settlement has defined.
///
/// @param id the registry's name for it
/// @param name its name in words
/// @param members those whom the registry lists
/// @param complete whether the list claims to be whole
/// @param decidingFacts the facts that decide membership where the list is not whole, as the
///   registry names them
public record ProtectedClass(
    String id, String name, List<Member> members, boolean complete, List<String> decidingFacts) {

  public ProtectedClass {
    members = List.copyOf(members);
    decidingFacts = List.copyOf(decidingFacts);
  }

  /// One person's membership.
  ///
  /// @param person who
  /// @param since from when; null where not stated, which means always
  /// @param basis on what basis
  /// @param learnedAt when the registry had it; null means known at every asking
  public record Member(
      PersonId person, @Nullable Moment since, Basis basis, @Nullable Instant learnedAt) {}

  /// On what basis somebody is called a member.
  public enum Basis {
    /// On the class list.
    LISTED,
    /// The facts of membership are shown.
    FACTS_SHOWN,
    /// Somebody says so.
    CLAIMED,
    /// The facts point both ways, or the basis is a word that no rule here knows.
    UNRESOLVED
  }
}
