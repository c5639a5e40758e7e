// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.review;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.EntryKind;
import org.holdfast.casefile.entry.Field;
import org.holdfast.casefile.entry.Head;
import org.holdfast.casefile.entry.Matter;
import org.holdfast.casefile.entry.Matter.ObjectId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.Draft.IdempotencyKey;
import org.jspecify.annotations.Nullable;

/// What one person may do about an operation, as the drafts that record it. None of it weakens an
/// answer.
public final class OperationDrafts {
  private final ActorId by;
  private final Instant recordedAt;
  private final SubjectId subject;

  /// @param by who acts
  /// @param recordedAt when
  /// @param subject the record's random name for the operation's papers; for a notice, for the
  ///   person it protects
  public OperationDrafts(ActorId by, Instant recordedAt, SubjectId subject) {
    this.by = by;
    this.recordedAt = recordedAt;
    this.subject = subject;
  }

  /// A hold: it acts at once, and a release that was proposed before it applies no more.
  ///
  /// @param seat which seat; null for the whole operation
  public Draft hold(IdempotencyKey key, String operation, @Nullable String seat, String words) {
    List<Field> lines = new ArrayList<>(List.of(Field.text("hold.operation", operation)));
    ReviewLines.addIfStated(lines, "hold.seat", seat);
    lines.add(Field.text("hold.words", words));
    return Draft.of(key, entry(EntryKind.HELD, about(operation), lines));
  }

  /// A gate has seen a hold.
  ///
  /// @param answerSha256 the digest of the answer that it has seen, 64 hexadecimal digits
  public Draft acknowledge(IdempotencyKey key, String operation, String seat, String answerSha256) {
    List<Field> lines =
        List.of(
            Field.text("acknowledgement.operation", operation),
            Field.text("acknowledgement.seat", seat),
            Field.text("acknowledgement.answerSha256", answerSha256));
    return Draft.of(key, entry(EntryKind.HOLD_ACKNOWLEDGED, about(operation), lines));
  }

  /// An operation departed.
  ///
  /// @param seats how many left
  /// @param list who left, as the list says it
  public Draft departed(
      IdempotencyKey key, String operation, Instant departedAt, long seats, Draft.Document list) {
    List<Field> lines =
        List.of(
            Field.text("departure.operation", operation),
            Field.text("departure.at", departedAt.toString()),
            Field.number("departure.seats", seats));
    return Draft.receiving(
        key, entry(EntryKind.DEPARTURE_RECORDED, about(operation).counting(seats), lines), list);
  }

  /// A list is taken back.
  public Draft withdrawn(IdempotencyKey key, String operation, String words) {
    List<Field> lines =
        List.of(Field.text("manifest.operation", operation), Field.text("manifest.words", words));
    return Draft.of(key, entry(EntryKind.MANIFEST_WITHDRAWN, about(operation), lines));
  }

  /// Somebody was told.
  ///
  /// @param what the name of what they were told about
  /// @param to who, by the record's name for them or by their office
  /// @param by by which way, e.g. `E_MAIL`
  public Draft notified(IdempotencyKey key, String what, String to, String by) {
    List<Field> lines =
        List.of(
            Field.text("notification.about", what),
            Field.text("notification.to", to),
            Field.text("notification.by", by));
    return Draft.of(key, entry(EntryKind.NOTIFICATION_SENT, about(what), lines));
  }

  /// A spoken notice was received.
  public Draft received(IdempotencyKey key, SpokenNotice notice) {
    List<Field> lines =
        List.of(
            Field.text("notice.id", notice.id()),
            Field.text("notice.caller", notice.caller()),
            Field.text("notice.callback", notice.callback()),
            Field.text("notice.words", notice.words()),
            Field.text("notice.spokenAt", notice.spokenAt().toString()),
            Field.text("notice.receivedAt", notice.receivedAt().toString()));
    return Draft.of(key, entry(EntryKind.NOTICE_RECEIVED, about(notice.id()), lines));
  }

  private Matter about(String name) {
    return Matter.of(subject).with(new ObjectId(name));
  }

  private Entry.Whole entry(EntryKind kind, Matter matter, List<Field> lines) {
    return new Entry.Whole(
        new Head(kind, by, recordedAt, matter, null, Head.Compartment.ORDINARY), lines);
  }
}
