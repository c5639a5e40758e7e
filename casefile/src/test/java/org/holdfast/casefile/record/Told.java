// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.record;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.function.Consumer;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;

/// A record in memory with two founders, told what to record in few words.
public final class Told {
  public static final ActorId ANA = new ActorId("ana");
  public static final ActorId BEN = new ActorId("ben");
  public static final SubjectId P1 = new SubjectId(new UUID(0x4000L, 1));
  public static final SubjectId P2 = new SubjectId(new UUID(0x4000L, 2));
  private static final Instant AT = Instant.parse("2026-03-12T06:14:00Z");

  private final MemoryCaseFile file = new MemoryCaseFile(new Random(11));
  private int keys;

  public Told() {
    one(ANA, EntryKind.ACTOR_ADMITTED, actor("ana", "PERSON"));
    one(ANA, EntryKind.ACTOR_ADMITTED, actor("ben", "PERSON"));
  }

  public static Matter actor(String name, String type) {
    return Matter.of(new Matter.ObjectId(name)).with(new Matter.GroupId(type));
  }

  public MemoryCaseFile file() {
    return file;
  }

  private Draft.IdempotencyKey key() {
    keys++;
    return new Draft.IdempotencyKey("k" + keys);
  }

  public static Entry.Whole entry(ActorId by, EntryKind kind, Matter matter, Field... fields) {
    return new Entry.Whole(
        new Head(kind, by, AT, matter, null, Head.Compartment.ORDINARY), List.of(fields));
  }

  /// One person records it.
  public Appended ask(ActorId by, EntryKind kind, Matter matter, Field... fields) {
    return file.append(Draft.of(key(), entry(by, kind, matter, fields)));
  }

  /// One person records it, and it is let in.
  public void one(ActorId by, EntryKind kind, Matter matter, Field... fields) {
    assertThat(ask(by, kind, matter, fields)).isInstanceOf(Appended.Recorded.class);
  }

  /// Ana proposes it and Ben records it.
  public Appended askTwo(EntryKind kind, Matter matter, Field... fields) {
    Entry.Whole proposed = entry(ANA, kind, matter, fields);
    Appended asked = file.append(Draft.proposing(key(), proposed.head(), proposed));
    assertThat(asked).isInstanceOf(Appended.Recorded.class);
    long position = ((Appended.Recorded) asked).position();
    Head head = new Head(kind, BEN, AT, matter, position, Head.Compartment.ORDINARY);
    return file.append(Draft.of(key(), new Entry.Whole(head, proposed.fields())));
  }

  /// Ana proposes it and Ben records it, and it is let in.
  public void two(EntryKind kind, Matter matter, Field... fields) {
    assertThat(askTwo(kind, matter, fields)).isInstanceOf(Appended.Recorded.class);
  }

  /// Ana and Ben, who may, release a hold from two sessions.
  public void release(Matter matter, Field... fields) {
    two(EntryKind.ROLE_GIVEN, actor("ana", "REVIEWER"));
    two(EntryKind.ROLE_GIVEN, actor("ben", "COUNSEL"));
    Entry.Whole proposed = entry(ANA, EntryKind.HOLD_RELEASED, matter, fields);
    Appended asked =
        file.as(SignedIn.of("a".repeat(64)))
            .append(Draft.proposing(key(), proposed.head(), proposed));
    long position = ((Appended.Recorded) asked).position();
    Head head =
        new Head(EntryKind.HOLD_RELEASED, BEN, AT, matter, position, Head.Compartment.ORDINARY);
    assertThat(
            file.as(SignedIn.of("b".repeat(64)))
                .append(Draft.of(key(), new Entry.Whole(head, proposed.fields()))))
        .isInstanceOf(Appended.Recorded.class);
  }

  /// Gives every entry to a view.
  public void tell(Consumer<StoredEntry> view) {
    file.read(0, Integer.MAX_VALUE).forEach(view);
  }
}
