// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.desk;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.review.RoleDrafts;

/// How a record begins, and who is admitted to it and retired.
public final class Founding {
  private Founding() {}

  /// The machine that answers at a desk.
  public static final ActorId MACHINE = new ActorId("desk");

  /// The first entries of a record: a person who admits themselves and administers it, and the
  /// machine that answers. While there is one person, that person does all this alone.
  public static List<Draft> drafts(ActorId first, Instant now) {
    return List.of(
        alone(admitted(first, first, true, now)),
        new RoleDrafts(first, now)
            .giveAlone(key(first, ":administrator"), first, Role.ADMINISTRATOR),
        alone(admitted(first, MACHINE, false, now)));
  }

  /// The first entries of a record with two people.
  public static List<Draft> drafts(ActorId first, ActorId second, Instant now) {
    List<Draft> drafts = new ArrayList<>(drafts(first, now));
    drafts.add(alone(admitted(first, second, true, now)));
    return List.copyOf(drafts);
  }

  private static Draft alone(Entry.Whole admitted) {
    ActorId who = new ActorId(admitted.head().matter().theObject().value());
    return Draft.of(key(who, ""), admitted);
  }

  private static Draft.IdempotencyKey key(ActorId who, String more) {
    return new Draft.IdempotencyKey("begin:" + who.value() + more);
  }

  /// Somebody is admitted.
  ///
  /// @param person whether it is a person; else a machine
  public static Entry.Whole admitted(ActorId by, ActorId who, boolean person, Instant now) {
    Matter matter =
        Matter.of(new Matter.ObjectId(who.value()))
            .with(new Matter.GroupId(person ? "PERSON" : "MACHINE"));
    Head head =
        new Head(EntryKind.ACTOR_ADMITTED, by, now, matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(head, List.of(Field.text("actor.name", who.value())));
  }

  /// Somebody records nothing any more.
  public static Entry.Whole retired(ActorId by, ActorId who, Instant now) {
    Matter matter = Matter.of(new Matter.ObjectId(who.value()));
    Head head = new Head(EntryKind.ACTOR_RETIRED, by, now, matter, null, Head.Compartment.ORDINARY);
    return new Entry.Whole(head, List.of());
  }
}
