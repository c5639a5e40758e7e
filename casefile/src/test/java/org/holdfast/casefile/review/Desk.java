// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Random;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Appended;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Draft.IdempotencyKey;
import org.holdfast.casefile.record.MemoryCaseFile;
import org.holdfast.casefile.record.Role;
import org.holdfast.casefile.record.SignedIn;
import org.jspecify.annotations.Nullable;

/// A record in memory with three people who read and release, and a view of it.
final class Desk {
  static final ActorId ANA = new ActorId("ana");
  static final ActorId BEN = new ActorId("ben");
  static final ActorId CAT = new ActorId("cat");
  static final Instant AT = Instant.parse("2026-03-12T06:14:00Z");
  static final SubjectId PAPERS = new SubjectId(new UUID(0x4000L, 9));
  static final SubjectId PERSON = new SubjectId(new UUID(0x4000L, 1));
  static final SubjectId OTHER = new SubjectId(new UUID(0x4000L, 2));

  final MemoryCaseFile file = new MemoryCaseFile(new Random(7));
  private int keys;

  Desk() {
    admit("ana");
    one(new RoleDrafts(ANA, AT).giveAlone(key(), ANA, Role.REVIEWER));
    admit("ben");
    byTwo(admitted("cat"));
    for (ActorId counsel : new ActorId[] {BEN, CAT}) {
      long proposed = one(new RoleDrafts(ANA, AT).proposeGiving(key(), counsel, Role.COUNSEL));
      one(Draft.approving(key(), BEN, AT, proposed, at(proposed)).orElseThrow());
    }
    register(PERSON, "P1");
    register(OTHER, "P2");
  }

  IdempotencyKey key() {
    keys++;
    return new IdempotencyKey("k" + keys);
  }

  private static Entry.Whole entry(EntryKind kind, Matter matter) {
    return new Entry.Whole(
        new Head(kind, ANA, AT, matter, null, Head.Compartment.ORDINARY), java.util.List.of());
  }

  private static Entry.Whole admitted(String name) {
    Matter matter = Matter.of(new Matter.ObjectId(name)).with(new Matter.GroupId("PERSON"));
    return entry(EntryKind.ACTOR_ADMITTED, matter);
  }

  private void admit(String name) {
    one(Draft.of(key(), admitted(name)));
  }

  private void byTwo(Entry.Whole entry) {
    long proposed = one(Draft.proposing(key(), entry.head(), entry));
    one(Draft.approving(key(), BEN, AT, proposed, at(proposed)).orElseThrow());
  }

  private void register(SubjectId subject, String name) {
    Matter matter = Matter.of(subject).with(new Matter.ObjectId(name));
    one(Draft.of(key(), entry(EntryKind.PERSON_REGISTERED, matter)));
  }

  Entry.Whole at(long position) {
    return (Entry.Whole) file.read(position, 1).getFirst().entry();
  }

  long one(Draft draft) {
    return recorded(file.append(draft));
  }

  private static long recorded(Appended answer) {
    assertThat(answer).isInstanceOf(Appended.Recorded.class);
    return ((Appended.Recorded) answer).position();
  }

  void received(String operation) {
    Matter matter = Matter.of(PAPERS).with(new Matter.ObjectId(operation));
    one(Draft.of(key(), entry(EntryKind.MANIFEST_RECEIVED, matter)));
  }

  long read(ActorId by, SeatReading reading) {
    return one(new ReviewDrafts(by, AT, PAPERS).reading(key(), reading));
  }

  OperationDrafts acts(SubjectId subject) {
    return new OperationDrafts(CAT, AT, subject);
  }

  void notice(SubjectId subject) {
    one(
        acts(subject)
            .received(
                key(), new SpokenNotice("N" + keys, "the clerk", "555-0100", "stop", AT, AT)));
  }

  long hold(@Nullable String seat) {
    return one(acts(PAPERS).hold(key(), "RM-1", seat, "The passport is being asked for."));
  }

  long proposeLifting(SeatHold hold) {
    return recorded(
        file.as(SignedIn.of("a".repeat(64)))
            .append(new ReviewDrafts(ANA, AT, PAPERS).proposeLifting(key(), hold, "It came.")));
  }

  long lift(long proposal) {
    Draft draft = Draft.approving(key(), BEN, AT, proposal, at(proposal)).orElseThrow();
    return recorded(file.as(SignedIn.of("b".repeat(64))).append(draft));
  }

  long propose(Release release) {
    return recorded(
        file.as(SignedIn.of("a".repeat(64)))
            .append(new ReviewDrafts(ANA, AT, PAPERS).propose(key(), release)));
  }

  long approve(long proposal) {
    return recorded(
        file.as(SignedIn.of("b".repeat(64)))
            .append(ReviewDrafts.approve(key(), BEN, AT, proposal, at(proposal)).orElseThrow()));
  }

  /// Ana and Ben read it, find the same and release it.
  long released(Question question, Door door, Instant expiresAt) {
    read(ANA, Posed.reading(question, Verdict.PROPOSE_RELEASE, door));
    read(BEN, Posed.reading(question, Verdict.PROPOSE_RELEASE, door));
    return approve(propose(Posed.release(question, door, expiresAt)));
  }

  ReviewView view() {
    ReviewView view = new ReviewView();
    file.read(0, Integer.MAX_VALUE).forEach(view::take);
    return view;
  }
}
