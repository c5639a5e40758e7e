// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.time.Instant;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.returncase.ReadCase;
import org.holdfast.service.returncase.CaseFiles;
import org.jspecify.annotations.Nullable;

/// Gives the report that a file holds, or the one that its record gives, and says which.
final class Submissions {
  private Submissions() {}

  static Submission of(Terminal terminal, CaseInput input) {
    ReadCase read = input.read(terminal);
    @Nullable Instant asked = input.asOfStated() ? input.asOf(terminal) : null;
    Submission submission = CaseFiles.submission(read, asked, terminal.clock().instant());
    @Nullable StatusReport report = read.report();
    if (report == null) {
      terminal.err().println("The file has no report; this is the one that its record gives.");
    } else if (report.filedAt() == null) {
      terminal
          .err()
          .println("Not filed; judged as of " + submission.at() + ". --as-of asks as of another.");
    }
    return submission;
  }
}
