// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.time.Instant;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.statusreport.ReportFromRecord;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.legaltime.Moment;
import org.jspecify.annotations.Nullable;

/// Gives the report that a file holds, or the one that its record gives.
final class Submissions {
  private Submissions() {}

  /// The last instant at which a filing is in time.
  private static Instant lastInTime(Moment due) {
    return switch (due) {
      case Moment.At(Instant at) -> at;
      case Moment.On day -> day.latest().minusSeconds(1);
    };
  }

  /// The report, at its filing; where it is not filed, at the time asked, else at its due time.
  static Submission of(Terminal terminal, CaseInput input) {
    ReadCase read = input.read(terminal);
    @Nullable StatusReport report = read.report();
    if (report == null) {
      Instant asOf = input.asOf(terminal);
      terminal.err().println("The file has no report; this is the one that its record gives.");
      return Submission.of(
          read.returnCase(),
          ReportFromRecord.of(CaseAsOf.of(read.returnCase(), asOf)),
          read.previous(),
          asOf);
    }
    @Nullable Moment due = report.dueAt();
    Instant asked = input.asOfStated() || due == null ? input.asOf(terminal) : lastInTime(due);
    if (report.filedAt() == null) {
      terminal.err().println("Not filed; judged as of " + asked + ". --as-of asks as of another.");
    }
    return Submission.of(read.returnCase(), report, read.previous(), asked);
  }
}
