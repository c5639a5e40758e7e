// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.jspecify.annotations.Nullable;

/// Who may release a match, and by which door, and who may lift a person's hold: the rules of
/// `HOLD_RELEASED`, `HOLD_LIFTED` and their proposals, besides those of everything that takes two.
final class Releases {
  private static final String NOT_BARRED = "NOT_BARRED";
  private static final Set<EntryKind> KINDS =
      EnumSet.of(EntryKind.HOLD_RELEASED, EntryKind.HOLD_LIFTED);
  private static final Set<String> DOORS = Set.of("NOT_THIS_PERSON", NOT_BARRED);

  private Releases() {}

  static boolean isProposed(Head head) {
    return head.kind() == EntryKind.PROPOSED
        && KINDS.stream().anyMatch(kind -> head.matter().theObject().value().equals(kind.name()));
  }

  /// Why a release or its proposal is kept out; empty for every other entry.
  static Optional<Refusal> refusal(Standing standing, Head head, @Nullable SignedIn signedIn) {
    boolean releases = KINDS.contains(head.kind());
    if (!releases && !isProposed(head)) {
      return Optional.empty();
    }
    if (head.kind() == EntryKind.HOLD_RELEASED
        && (head.matter().group() == null || !DOORS.contains(door(head)))) {
      return Optional.of(Refusal.NO_SUCH_DOOR);
    }
    Standing.Hand first = head.proposal() == null ? null : standing.hands.get(head.proposal());
    if (signedIn == null || (releases && first == null)) {
      return Optional.of(Refusal.SESSION_NEEDED);
    }
    List<ActorId> people = new ArrayList<>(List.of(head.by()));
    if (first != null) {
      people.add(first.by());
    }
    return fit(standing, head, people)
        .or(() -> first == null ? Optional.empty() : shared(first, signedIn.hand(head.by())));
  }

  private static String door(Head head) {
    return head.matter().theGroup().value();
  }

  /// Both people are asked about when the second acts: what the first may do can have changed.
  private static Optional<Refusal> fit(Standing standing, Head head, List<ActorId> people) {
    Set<Role> fit = EnumSet.noneOf(Role.class);
    for (ActorId one : people) {
      if (!standing.roles.mayRelease(one)) {
        return Optional.of(Refusal.RELEASING_ROLE_NEEDED);
      }
      Set<Role> own = standing.roles.fit(one);
      if (own.isEmpty()) {
        return Optional.of(Refusal.ADMINISTRATOR_RELEASES_NOTHING);
      }
      fit.addAll(own);
    }
    boolean counselNeeded = head.kind() == EntryKind.HOLD_RELEASED && door(head).equals(NOT_BARRED);
    return counselNeeded && !fit.contains(Role.COUNSEL)
        ? Optional.of(Refusal.COUNSEL_NEEDED)
        : Optional.empty();
  }

  private static Optional<Refusal> shared(Standing.Hand first, Standing.Hand second) {
    if (first.session().equals(second.session())) {
      return Optional.of(Refusal.SESSION_IS_SHARED);
    }
    return first.delegation().equals(second.delegation())
        ? Optional.of(Refusal.DELEGATION_IS_SHARED)
        : Optional.empty();
  }
}
