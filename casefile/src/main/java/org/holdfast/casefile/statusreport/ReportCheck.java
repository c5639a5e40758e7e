// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/// Holds a report against its order, the record and the last report.
///
/// A reader would get this wrong: it judges form and source, never truth or diligence. That a
/// report raises nothing does not say that it is right.
public final class ReportCheck {
  private ReportCheck() {}

  /// Every problem of a report.
  public static ReportVerdict of(Submission submission) {
    List<ReportProblem> problems =
        Stream.of(
                new StatementRules(submission).problems(),
                new FactRules(submission).problems(),
                new FormRules(submission).problems(),
                new DiligenceRules(submission).problems())
            .flatMap(found -> found)
            .sorted(Comparator.comparing(ReportProblem::code))
            .toList();
    return new ReportVerdict(problems);
  }
}
