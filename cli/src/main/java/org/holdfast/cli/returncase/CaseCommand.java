// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.util.concurrent.Callable;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.calendar.CaseCalendar;
import org.holdfast.report.returncase.CaseHtml;
import org.holdfast.report.returncase.CaseTable;
import org.holdfast.report.returncase.json.CaseJson;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast case`: a return case as of any moment.
@Command(
    name = "case",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Show a return case as of any moment.",
    description = {
      "%nReads a return case as JSON and says, from what was known by a moment, what falls due next,"
          + " where nothing happened, how the court's three questions stand, and what each side has"
          + " said. It needs no server and no database.%n"
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   the case was shown",
      "  20  the file could not be read whole",
      "  above 20: the command line is wrong (64), a file cannot be opened (66), the software",
      "  failed (70), the answer could not be written (74).",
      "",
      "Examples:",
      "  holdfast case case.json",
      "  holdfast case case.json --as-of 2025-05-20T09:00:00-04:00 --format html > case.html",
      "  holdfast case case.json --format ics > deadlines.ics     # names nobody"
    })
public final class CaseCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private CaseInput input = new CaseInput();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: table.")
  private CaseFormat format = CaseFormat.TABLE;

  @Option(
      names = "--brief",
      description = "Leave the lists of duties and efforts out of the table.")
  private boolean brief;

  @Option(
      names = "--named",
      description = "Let the calendar name owners and the court's words. Default: it names nobody.")
  private boolean named;

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description = "Language of the HTML page. Default: en.")
  private Language language = Language.ENGLISH;

  /// @param terminal where it runs
  public CaseCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    CaseAsOf seen = CaseAsOf.of(input.read(terminal).returnCase(), input.asOf(terminal));
    terminal.out().print(text(seen));
    return ExitCode.NOTHING_HELD.number();
  }

  private String text(CaseAsOf seen) {
    return switch (format) {
      case TABLE -> brief ? CaseTable.brief(seen, style()) : CaseTable.format(seen, style());
      case JSON -> CaseJson.format(seen);
      case HTML -> CaseHtml.format(seen, language);
      case ICS -> CaseCalendar.format(seen, named);
    };
  }

  private AnswerTable.Style style() {
    return new AnswerTable.Style(terminal.width(), terminal.interactive(), Shapes.UNICODE, false);
  }
}
