// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Draft.IdempotencyKey;
import org.holdfast.casefile.record.Role;

/// The giving and taking of roles, as the drafts that record it.
public final class RoleDrafts {
  private final ActorId by;
  private final Instant recordedAt;

  /// @param by who acts
  /// @param recordedAt when
  public RoleDrafts(ActorId by, Instant recordedAt) {
    this.by = by;
    this.recordedAt = recordedAt;
  }

  /// A role is given by the first person of a record alone, until there were two.
  public Draft giveAlone(IdempotencyKey key, ActorId actor, Role role) {
    return Draft.of(key, entry(EntryKind.ROLE_GIVEN, actor, role));
  }

  /// It is proposed to give a role; another person approves it ([Draft#approving]).
  public Draft proposeGiving(IdempotencyKey key, ActorId actor, Role role) {
    Entry.Whole given = entry(EntryKind.ROLE_GIVEN, actor, role);
    return Draft.proposing(key, given.head(), given);
  }

  /// A role is taken, by one person.
  public Draft take(IdempotencyKey key, ActorId actor, Role role) {
    return Draft.of(key, entry(EntryKind.ROLE_TAKEN, actor, role));
  }

  private Entry.Whole entry(EntryKind kind, ActorId actor, Role role) {
    Matter matter = Matter.of(new ObjectId(actor.value())).with(new GroupId(role.name()));
    Head head = new Head(kind, by, recordedAt, matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(
        head,
        List.of(Field.text("role.actor", actor.value()), Field.text("role.name", role.name())));
  }
}
