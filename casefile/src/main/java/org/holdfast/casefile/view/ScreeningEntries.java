// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.view;

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
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.protection.Answer;

/// A screening as the two entries that record it: the list that was received, and what was
/// answered.
///
/// Their own lines name nobody. The list and the answer themselves are their documents, sealed
/// under a key of the operation's own, so that they can be erased by themselves.
public final class ScreeningEntries {
  private final ActorId by;
  private final Instant recordedAt;
  private final SubjectId subject;

  /// @param by who screens
  /// @param recordedAt when this is recorded
  /// @param subject the record's random name for the operation's papers
  public ScreeningEntries(ActorId by, Instant recordedAt, SubjectId subject) {
    this.by = by;
    this.recordedAt = recordedAt;
    this.subject = subject;
  }

  /// The list of seats as it was received.
  ///
  /// @param operation the operation's name
  /// @param received the file: its name, its digest and how much of it was read
  public Entry.Whole received(String operation, Accounting received) {
    return received(operation, received, List.of());
  }

  /// The list of seats as it was received, with what a person said beside it.
  ///
  /// @param beside further lines, under `manifest.`
  public Entry.Whole received(String operation, Accounting received, List<Field> beside) {
    List<Field> lines = new ArrayList<>();
    lines.add(Field.text("manifest.operation", operation));
    lines.add(Field.text("document.sha256", received.sha256()));
    lines.add(Field.number("document.bytes", received.bytesIn()));
    lines.add(Field.number("manifest.bytesRead", received.bytesRead()));
    lines.add(Field.number("manifest.parsed", received.parsed()));
    lines.addAll(beside);
    return new Entry.Whole(head(EntryKind.MANIFEST_RECEIVED, operation), lines);
  }

  /// What was answered.
  ///
  /// @param answer the answer
  /// @param answerSha256 the digest of its JSON document, 64 hexadecimal digits
  /// @param slipSha256 the digest of the slip's body, 64 hexadecimal digits
  public Entry.Whole screened(OperationAnswer answer, String answerSha256, String slipSha256) {
    List<Field> fields = new ArrayList<>();
    String operation = answer.manifest().operation();
    fields.add(Field.text("screening.operation", operation));
    fields.add(Field.text("screening.asked", answer.at().toString()));
    Instant departsAt = answer.manifest().departsAt();
    if (departsAt != null) {
      fields.add(Field.text("screening.departs", departsAt.toString()));
    }
    Instant expiresAt = answer.expiresAt();
    if (expiresAt != null) {
      fields.add(Field.text("screening.expires", expiresAt.toString()));
    }
    fields.add(Field.text("screening.registrySha256", answer.registryVersion()));
    fields.add(Field.text("screening.answer", answer.worst().name()));
    fields.add(new Field("screening.screened", Boolean.toString(answer.screened())));
    fields.add(new Field("screening.forDeparture", Boolean.toString(answer.slip().forDeparture())));
    for (Answer one : Answer.values()) {
      fields.add(
          Field.number(
              "screening.seats." + one.name(),
              answer.seats().stream().filter(seat -> seat.answer() == one).count()));
    }
    fields.add(Field.text("screening.model", answer.model().version()));
    fields.add(Field.text("document.sha256", answerSha256));
    fields.add(Field.text("slip.sha256", slipSha256));
    return new Entry.Whole(head(EntryKind.SCREENED, operation), fields);
  }

  private Head head(EntryKind kind, String operation) {
    Matter matter = Matter.of(subject).with(new ObjectId(Manifest.name(operation)));
    return new Head(kind, by, recordedAt, matter, null, Head.Compartment.ORDINARY);
  }
}
