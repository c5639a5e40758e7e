// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.desk;

import java.time.Instant;
import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;

/// Who may act, as entries: admitted, given a role.
public final class Founding {
  private Founding() {}

  /// The machine that answers at a desk.
  public static final ActorId MACHINE = new ActorId("desk");

  /// The first entries of a record: a person who admits themselves, their role, and the machine
  /// that answers.
  public static List<Draft> drafts(ActorId first, Role role, Instant now) {
    return List.of(
        Draft.of(
            new Draft.IdempotencyKey("begin:" + first.value()), admitted(first, first, true, now)),
        Draft.of(
            new Draft.IdempotencyKey("begin:" + first.value() + ":" + role.name()),
            given(first, first, role, now)),
        Draft.of(new Draft.IdempotencyKey("begin:machine"), admitted(first, MACHINE, false, now)));
  }

  /// Somebody is admitted.
  ///
  /// @param person whether it is a person; else a machine
  public static Entry.Whole admitted(ActorId by, ActorId who, boolean person, Instant now) {
    return entry(EntryKind.ACTOR_ADMITTED, by, who, person ? "PERSON" : "MACHINE", now);
  }

  /// Somebody is given a role.
  public static Entry.Whole given(ActorId by, ActorId who, Role role, Instant now) {
    return entry(EntryKind.ROLE_GIVEN, by, who, role.name(), now);
  }

  /// A role is taken from somebody.
  public static Entry.Whole taken(ActorId by, ActorId who, Role role, Instant now) {
    return entry(EntryKind.ROLE_TAKEN, by, who, role.name(), now);
  }

  /// Somebody records nothing any more.
  public static Entry.Whole retired(ActorId by, ActorId who, Instant now) {
    Matter matter = Matter.of(new Matter.ObjectId(who.value()));
    Head head = new Head(EntryKind.ACTOR_RETIRED, by, now, matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(head, List.of());
  }

  private static Entry.Whole entry(
      EntryKind kind, ActorId by, ActorId who, String group, Instant now) {
    Matter matter = Matter.of(new Matter.ObjectId(who.value())).with(new Matter.GroupId(group));
    Head head = new Head(kind, by, now, matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(head, List.of(Field.text("actor.name", who.value())));
  }
}
