// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import java.time.Instant;
import java.util.Optional;
import org.holdfast.casefile.returncase.ReturnCase;
import org.holdfast.casefile.statusreport.PreviousReport;
import org.holdfast.casefile.statusreport.StatusReport;
import org.holdfast.casefile.statusreport.Submission;
import org.jspecify.annotations.Nullable;

/// What a case file holds.
///
/// @param returnCase the case
/// @param report its report; null where it has none
/// @param previous the report before it; null where there is none
public record ReadCase(
    ReturnCase returnCase, @Nullable StatusReport report, @Nullable PreviousReport previous) {

  /// The report at its filing; empty where the file has no report.
  ///
  /// @param askedAt the time of asking, for a report that is not filed
  public Optional<Submission> submission(Instant askedAt) {
    return report == null
        ? Optional.empty()
        : Optional.of(Submission.of(returnCase, report, previous, askedAt));
  }
}
