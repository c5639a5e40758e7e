// SPDX-License-Identifier: Apache-2.0
package org.holdfast.web.returns;

import org.holdfast.casefile.reading.Problem;
import org.holdfast.report.words.Words;

/// What is typed as a case file holds it, and what its reader says as a form shows it.
public final class CaseText {
  private CaseText() {}

  /// A case file holds a text on one line.
  public static String oneLine(String text) {
    return text.replaceAll("\\s*\\R\\s*", " ");
  }

  /// What the reader of case files finds wrong. It speaks English.
  public static String of(Problem problem, Words words) {
    return words.of("returns.fault", problem.code())
        + " "
        + problem.expected()
        + ". "
        + problem.todo();
  }
}
