// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.screening;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.Disclosure;
import org.holdfast.casefile.entry.Entry;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.record.StoredEntry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.view.ScreeningEntries;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.report.AnswerJson;
import org.holdfast.report.slip.Logging;
import org.holdfast.report.slip.SlipText;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.tlog.checkpoint.Origin;
import org.holdfast.tlog.digest.Sha256;
import org.holdfast.tlog.note.NoteVerifier;
import org.holdfast.tlog.note.SignedNote;

/// Records what was received and what was answered, publishes the log, and makes the slips that
/// prove it.
///
/// A reader would get this wrong: an answer is given out only after this has succeeded. Where it
/// fails, the command fails, and nothing may depart.
public final class Recorder {
  private final RecordFolder folder;
  private final ActorId by;
  private final Instant now;

  public Recorder(RecordFolder folder, ActorId by, Instant now) {
    this.folder = folder;
    this.by = by;
    this.now = now;
  }

  /// Records answers, each with the list that it answers.
  ///
  /// @param files the file of each list, in the same order
  /// @return the slips, in the same order
  public List<String> record(
      List<OperationAnswer> answers, List<Reading<Manifest>> readings, List<ReceivedFile> files) {
    List<Draft> drafts = new ArrayList<>();
    List<String> bodies = new ArrayList<>();
    NoteVerifier key = NoteVerifier.parse(folder.vkey()).orElseThrow();
    Logging logging = new Logging.Logged(new Origin(folder.origin()), key);
    for (int i = 0; i < answers.size(); i++) {
      String body = SlipText.body(answers.get(i), logging);
      bodies.add(body);
      drafts.addAll(drafts(answers.get(i), readings.get(i), files.get(i), body));
    }
    List<Long> positions = folder.append(drafts);
    SignedNote checkpoint = folder.publish();
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < bodies.size(); i++) {
      slips.add(slip(bodies.get(i), positions.get(2 * i + 1), checkpoint));
    }
    return slips;
  }

  private List<Draft> drafts(
      OperationAnswer answer, Reading<Manifest> reading, ReceivedFile file, String body) {
    ScreeningEntries entries = new ScreeningEntries(by, now, new SubjectId(UUID.randomUUID()));
    String operation = answer.manifest().operation();
    byte[] document = AnswerJson.format(List.of(answer)).getBytes(StandardCharsets.UTF_8);
    String slipSha256 = Sha256.of(body.getBytes(StandardCharsets.UTF_8)).hex();
    return List.of(
        receiving(
            entries.received(operation, reading.accounting()), Draft.Document.of(file.bytes())),
        receiving(
            entries.screened(answer, AnswerJson.digest(answer), slipSha256),
            Draft.Document.of(document)));
  }

  private static Draft receiving(Entry.Whole entry, Draft.Document document) {
    return Draft.receiving(
        new Draft.IdempotencyKey("screen:" + UUID.randomUUID()), entry, document);
  }

  private String slip(String body, long position, SignedNote checkpoint) {
    StoredEntry stored = folder.file().read(position, 1).getFirst();
    List<Disclosure> shown =
        stored.disclosures().stream().filter(one -> SlipText.isShown(one.field())).toList();
    String proof = folder.prove(position, checkpoint).format();
    return SlipText.withProof(body, shown, stored.leaf(), proof);
  }
}
