// SPDX-License-Identifier: Apache-2.0
package org.holdfast.service.returncase;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.entry.Tree;
import org.holdfast.casefile.entry.TreeJson;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.statusreport.ReportFromRecord;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.casefile.view.ReturnCaseView;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.returncase.CaseJson;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Reads cases that the record gives with the reader of the files that people bring.
public final class CaseFiles {
  private CaseFiles() {}

  /// What the record holds of an opened case.
  public static Reading<ReadCase> read(ReturnCaseView view) {
    return read(view.file());
  }

  /// What a case file says.
  public static Reading<ReadCase> read(Tree.Members file) {
    byte[] bytes = TreeJson.format(file).getBytes(StandardCharsets.UTF_8);
    return CaseJson.read(new ReceivedFile("record", bytes));
  }

  /// The report of a case, at its filing. Where it is not filed, it is judged at the time asked
  /// for, else at its due time, else now; where there is none, it is the one that the record gives
  /// now.
  ///
  /// @param asked the time asked for; null where none was
  /// @param now the time of asking
  public static Submission submission(ReadCase read, @Nullable Instant asked, Instant now) {
    Instant at = asked == null ? now : asked;
    StatusReport report = read.report();
    if (report == null) {
      StatusReport made = ReportFromRecord.of(CaseAsOf.of(read.returnCase(), at));
      return Submission.of(read.returnCase(), made, read.previous(), at);
    }
    Moment due = report.dueAt();
    Instant judged = asked == null && due != null ? lastInTime(due) : at;
    return Submission.of(read.returnCase(), report, read.previous(), judged);
  }

  /// The last instant at which a filing is in time.
  private static Instant lastInTime(Moment due) {
    return switch (due) {
      case Moment.At(Instant at) -> at;
      case Moment.On day -> day.latest().minusSeconds(1);
    };
  }
}
