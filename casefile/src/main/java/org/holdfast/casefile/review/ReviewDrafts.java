// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.GroupId;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Draft.IdempotencyKey;

/// What readers do, as the drafts that record it.
///
/// A reader would get this wrong: a release is recorded by a case file that knows who is signed in
/// ([org.holdfast.casefile.record.CaseFile#as]), and by no other.
public final class ReviewDrafts {
  private final ActorId by;
  private final Instant recordedAt;
  private final SubjectId subject;

  /// @param by who acts
  /// @param recordedAt when
  /// @param subject the record's random name for the operation's papers
  public ReviewDrafts(ActorId by, Instant recordedAt, SubjectId subject) {
    this.by = by;
    this.recordedAt = recordedAt;
    this.subject = subject;
  }

  /// A reading.
  public Draft reading(IdempotencyKey key, SeatReading reading) {
    Matter matter = Matter.of(subject).with(new ObjectId(reading.operation()));
    return Draft.of(key, entry(EntryKind.SEAT_REVIEWED, matter, ReviewLines.of(reading)));
  }

  /// The first hand: a release is proposed.
  public Draft propose(IdempotencyKey key, Release release) {
    Matter matter =
        Matter.of(subject)
            .with(new ObjectId(release.operation()))
            .with(new GroupId(release.door().name()));
    Entry.Whole proposed = entry(EntryKind.HOLD_RELEASED, matter, ReviewLines.of(release));
    return Draft.proposing(key, proposed.head(), proposed);
  }

  /// The first hand: it is proposed that a person's hold of a seat is lifted.
  ///
  /// @param words why
  public Draft proposeLifting(IdempotencyKey key, SeatHold hold, String words) {
    Matter matter =
        Matter.of(subject)
            .with(new ObjectId(hold.operation()))
            .with(new GroupId(Long.toString(hold.position())));
    List<Field> lines =
        List.of(
            Field.text("lift.operation", hold.operation()),
            Field.text("lift.hold", Long.toString(hold.position())),
            Field.text("lift.words", words));
    Entry.Whole proposed = entry(EntryKind.HOLD_LIFTED, matter, lines);
    return Draft.proposing(key, proposed.head(), proposed);
  }

  /// The second hand: the release that was proposed is recorded.
  ///
  /// @param position where the proposal is recorded
  /// @param proposal the proposal as it is recorded
  /// @return empty where that entry proposes no release
  public static Optional<Draft> approve(
      IdempotencyKey key, ActorId by, Instant at, long position, Entry.Whole proposal) {
    return Draft.approving(key, by, at, position, proposal)
        .filter(draft -> draft.entry().head().kind() == EntryKind.HOLD_RELEASED);
  }

  private Entry.Whole entry(EntryKind kind, Matter matter, List<Field> lines) {
    return new Entry.Whole(
        new Head(kind, by, recordedAt, matter, null, Head.Compartment.ORDINARY), lines);
  }
}
