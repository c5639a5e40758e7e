// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import java.util.EnumMap;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.jspecify.annotations.Nullable;

/// Who has which role, since and until which position.
final class Roles {
  private final Map<ActorId, Map<Role, Held>> held = new HashMap<>();

  /// A role: where it was given last, and taken after that.
  private record Held(long given, @Nullable Long taken) {}

  void give(long position, ActorId actor, GroupId role) {
    held.computeIfAbsent(actor, _ -> new EnumMap<>(Role.class))
        .put(Role.named(role.value()).orElseThrow(), new Held(position, null));
  }

  void take(long position, ActorId actor, GroupId role) {
    held.getOrDefault(actor, Map.of())
        .computeIfPresent(
            Role.named(role.value()).orElseThrow(), (_, one) -> new Held(one.given(), position));
  }

  boolean has(ActorId actor, Role role) {
    Held one = held.getOrDefault(actor, Map.of()).get(role);
    return one != null && one.taken() == null;
  }

  /// The roles in which a person may release. Whoever administered while having one does not become
  /// fit by laying the office down, which one person can do alone: the role is given anew by two.
  Set<Role> fit(ActorId actor) {
    Map<Role, Held> own = held.getOrDefault(actor, Map.of());
    Held administrator = own.get(Role.ADMINISTRATOR);
    Set<Role> fit = EnumSet.noneOf(Role.class);
    own.forEach((role, one) -> {
      if (role.releases()
          && one.taken() == null
          && (administrator == null
              || (administrator.taken() != null && administrator.taken() < one.given()))) {
        fit.add(role);
      }
    });
    return fit;
  }

  boolean mayRelease(ActorId actor) {
    return has(actor, Role.REVIEWER) || has(actor, Role.COUNSEL);
  }
}
