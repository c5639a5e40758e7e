// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.screening;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.view.ScreeningEntries;
import org.holdfast.report.AnswerJson;
import org.holdfast.report.slip.Logging;
import org.holdfast.report.slip.SlipText;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;

/// An answer that is about to be recorded, and the slip that proves it once it is.
///
/// @param answer the answer
/// @param body the body of its slip
public record Answering(OperationAnswer answer, String body) {

  /// An answer that this record is going to keep.
  public static Answering of(OperationAnswer answer, RecordFolder folder) {
    NoteVerifier key = NoteVerifier.parse(folder.vkey()).orElseThrow();
    return new Answering(
        answer, SlipText.body(answer, new Logging.Logged(new Origin(folder.origin()), key)));
  }

  /// The draft of the entry that records it.
  ///
  /// @param subject the record's random name for the operation's papers
  public Draft draft(ActorId by, Instant now, SubjectId subject) {
    Entry.Whole entry =
        new ScreeningEntries(by, now, subject)
            .screened(
                answer,
                AnswerJson.digest(answer),
                Sha256.of(body.getBytes(StandardCharsets.UTF_8)).hex());
    byte[] document = AnswerJson.format(List.of(answer)).getBytes(StandardCharsets.UTF_8);
    return receiving(entry, document);
  }

  /// The draft of an entry that receives a document.
  static Draft receiving(Entry.Whole entry, byte[] document) {
    return Draft.receiving(
        new Draft.IdempotencyKey("screen:" + UUID.randomUUID()),
        entry,
        Draft.Document.of(document));
  }

  /// The slip, once the answer is recorded and the log is published.
  ///
  /// @param position where the answer is recorded
  /// @param checkpoint what was published since
  public String slip(RecordFolder folder, long position, SignedNote checkpoint) {
    StoredEntry stored = folder.file().read(position, 1).getFirst();
    List<Disclosure> shown =
        stored.disclosures().stream().filter(one -> SlipText.isShown(one.field())).toList();
    String proof = folder.prove(position, checkpoint).format();
    return SlipText.withProof(body, shown, stored.leaf(), proof);
  }
}
