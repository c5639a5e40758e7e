// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import java.util.Locale;
import java.util.concurrent.Callable;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.casefile.statusreport.ReportVerdict;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.report.statusreport.VerdictJson;
import org.holdfast.report.statusreport.VerdictTable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `holdfast report check`.
@Command(
    name = "check",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Hold a status report against its order, the record and the last report.",
    description = {
      "%nNames every directive, statement, step, plan and field that keeps the report from being"
          + " final, and every fact that it must show and cannot mend. Without a report in the file"
          + " the one that the record gives is checked.%n"
    },
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   it may be made final          10  it may not, and the problems say why",
      "  20  the file could not be read whole; above 20: usage or system",
      "",
      "Examples:",
      "  holdfast report check case.json",
      "  holdfast report check case.json --format json"
    })
final class CheckCommand implements Callable<Integer> {

  /// The forms a verdict can be printed in.
  enum Form {
    TABLE,
    JSON;

    @Override
    public String toString() {
      return name().toLowerCase(Locale.ROOT);
    }
  }

  private final Terminal terminal;

  @Mixin private CaseInput input = new CaseInput();

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: table.")
  private Form format = Form.TABLE;

  CheckCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    ReportVerdict verdict = ReportCheck.of(Submissions.of(terminal, input));
    terminal
        .out()
        .print(
            switch (format) {
              case TABLE -> VerdictTable.format(verdict, terminal.width());
              case JSON -> VerdictJson.format(verdict);
            });
    return (verdict.finalizable() ? ExitCode.NOTHING_HELD : ExitCode.HELD).number();
  }
}
