// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.statusreport;

import java.util.List;
import org.holdfast.casefile.statusreport.ReportProblem;
import org.holdfast.casefile.statusreport.ReportProblem.Effect;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.report.text.Wrapped;

/// What a check of a report came to, for a terminal.
public final class VerdictTable {
  private VerdictTable() {}

  /// The table; it ends in a line break.
  ///
  /// @param width columns of the terminal
  public static String format(ReportVerdict verdict, int width) {
    var text = new StringBuilder();
    List<ReportProblem> blocking = with(verdict, Effect.BLOCK);
    List<ReportProblem> flags = with(verdict, Effect.FLAG);
    text.append(headline(verdict)).append('\n');
    list(text, "To mend", blocking, width);
    list(text, "To show: the record says so, and it cannot be mended", flags, width);
    return text.toString();
  }

  /// The verdict in one sentence.
  public static String headline(ReportVerdict verdict) {
    int blocking = with(verdict, Effect.BLOCK).size();
    return blocking == 0
        ? "MAY BE MADE FINAL, once a person has read and signed it."
        : "NOT YET FINAL: " + blocking + " to mend. It can be exported, marked INCOMPLETE.";
  }

  private static List<ReportProblem> with(ReportVerdict verdict, Effect effect) {
    return verdict.problems().stream()
        .filter(problem -> problem.code().effect() == effect)
        .toList();
  }

  private static void list(
      StringBuilder text, String heading, List<ReportProblem> problems, int width) {
    if (problems.isEmpty()) {
      return;
    }
    text.append("\n  ").append(heading).append(" (").append(problems.size()).append(")\n");
    for (ReportProblem problem : problems) {
      text.append("  ").append(problem.at()).append("  [").append(problem.code()).append("]\n");
      Wrapped.lines(problem.sentence().english(), Math.max(40, width - 4), Math.max(40, width - 4))
          .forEach(line -> text.append("    ").append(line).append('\n'));
    }
  }
}
