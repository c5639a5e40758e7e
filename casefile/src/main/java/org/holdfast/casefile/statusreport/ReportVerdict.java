// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.statusreport;

import java.util.List;
import org.holdfast.casefile.statusreport.ReportProblem.Effect;

/// What a check of a report came to.
///
/// A reader would get this wrong: a report that is not finalizable can always be exported, marked
/// INCOMPLETE. A deadline is never missed because of a check.
///
/// @param problems every problem, in the order of the codes and then of the report
public record ReportVerdict(List<ReportProblem> problems) {
  public ReportVerdict {
    problems = List.copyOf(problems);
  }

  /// Whether it may be made final.
  public boolean finalizable() {
    return problems.stream().noneMatch(problem -> problem.code().effect() == Effect.BLOCK);
  }

  /// The problems of a statement, a step, a plan or a field.
  public List<ReportProblem> at(String id) {
    return problems.stream().filter(problem -> problem.at().equals(id)).toList();
  }
}
