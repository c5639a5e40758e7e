// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.screen;

import java.util.List;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.report.AnswerCsv;
import org.holdfast.report.AnswerHtml;
import org.holdfast.report.AnswerJson;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.Cusres;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;

/// Answers in the form that was asked for.
///
/// @param terminal whose width and colour a table takes
/// @param language the language of a page
/// @param explained whether a table shows how each candidate came about; the page always does
record AnswerText(Terminal terminal, Language language, boolean explained) {

  String of(List<OperationAnswer> answers, AnswerFormat format) {
    return switch (format) {
      case TABLE ->
          AnswerTable.format(
              answers,
              new AnswerTable.Style(
                  terminal.width(), terminal.interactive(), Shapes.UNICODE, explained));
      case JSON -> AnswerJson.format(answers);
      case CSV -> AnswerCsv.format(answers);
      case HTML -> AnswerHtml.format(answers, language);
      case CUSRES -> Cusres.format(answers);
    };
  }
}
