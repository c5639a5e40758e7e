// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.screening;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.holdfast.casefile.entry.ActorId;
import org.holdfast.casefile.entry.SubjectId;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.record.Draft;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.view.ScreeningEntries;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.service.record.RecordFolder;
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
    List<Answering> answering = new ArrayList<>();
    for (int i = 0; i < answers.size(); i++) {
      Answering one = Answering.of(answers.get(i), folder);
      SubjectId papers = new SubjectId(UUID.randomUUID());
      answering.add(one);
      drafts.add(received(answers.get(i), readings.get(i), files.get(i), papers));
      drafts.add(one.draft(by, now, papers));
    }
    List<Long> positions = folder.append(drafts);
    SignedNote checkpoint = folder.publish();
    List<String> slips = new ArrayList<>();
    for (int i = 0; i < answering.size(); i++) {
      slips.add(answering.get(i).slip(folder, positions.get(2 * i + 1), checkpoint));
    }
    return slips;
  }

  private Draft received(
      OperationAnswer answer, Reading<Manifest> reading, ReceivedFile file, SubjectId papers) {
    ScreeningEntries entries = new ScreeningEntries(by, now, papers);
    return Answering.receiving(
        entries.received(answer.manifest().operation(), reading.accounting()), file.bytes());
  }
}
