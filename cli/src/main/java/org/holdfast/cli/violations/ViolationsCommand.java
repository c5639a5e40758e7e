// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.violations;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.violation.Finding;
import org.holdfast.casefile.violation.Outcome;
import org.holdfast.casefile.violation.Removal;
import org.holdfast.casefile.violation.RemovalRow;
import org.holdfast.casefile.violation.ViolationReport;
import org.holdfast.casefile.violation.Violations;
import org.holdfast.cli.options.RegistryRows;
import org.holdfast.cli.options.Thresholds;
import org.holdfast.cli.options.Trust;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.ProgressLine;
import org.holdfast.cli.terminal.SignedRegistry;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.intake.RemovalFile;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.report.AnswerTable;
import org.holdfast.report.violations.CaseOpening;
import org.holdfast.report.violations.ViolationsCsv;
import org.holdfast.report.violations.ViolationsHtml;
import org.holdfast.report.violations.ViolationsJson;
import org.holdfast.report.violations.ViolationsTable;
import org.holdfast.report.words.Language;
import org.holdfast.report.words.Shapes;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast violations`: executed removals held against what was in force at that minute.
@Command(
    name = "violations",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Hold executed removals against what was in force at that minute.",
    description = {
      "%nReads a list of executed removals as CSV or XLSX and a registry as JSON or CSV, and says for"
          + " each removal whether something barred it when the person left, who had been told by"
          + " then, and which failure the facts suggest. What is certain and what is not are kept"
          + " apart; a row that cannot be read is listed as NOT CHECKED.%n"
    },
    footerHeading = "%nFindings:%n",
    footer = {
      "  APPARENT_VIOLATION   something certainly barred it; a person concludes.",
      "  POSSIBLE_VIOLATION   something may have: by a reading, an unsettled fact or a likeness.",
      "  NOT_CHECKED          it could not be told.",
      "  NONE_FOUND           nothing in the registry barred it.",
      "",
      "Exit codes:",
      "  0   nothing is found        10  something is apparent or possible",
      "  20  something could not be checked or accounted for, whatever else is found",
      "  above 20: the command line is wrong (64), a file cannot be opened (66), the software",
      "  failed (70), the findings could not be written (74).",
      "",
      "Examples:",
      "  holdfast violations removals.csv --registry registry.json",
      "  holdfast violations removals.xlsx --declared 412 --registry registry.json --format html",
      "  holdfast violations removals.csv --registry registry.json --as-of 2025-05-07T10:00:00-04:00",
      "  holdfast violations removals.csv --registry registry.json --open-case R7 > case.json"
    })
public final class ViolationsCommand implements Callable<Integer> {
  private static final int MEGABYTE = 1_000_000;

  /// A list of this size, bytes, takes long enough to read that somebody would wonder.
  private static final int LARGE = 20 * MEGABYTE;

  private final Terminal terminal;

  @Parameters(paramLabel = "REMOVALS", description = "The list of executed removals, CSV or XLSX.")
  private Path removals = Path.of("");

  @Option(
      names = "--registry",
      required = true,
      paramLabel = "FILE",
      description = "The registry. A signature is read from FILE.sig beside it.")
  private Path registry = Path.of("");

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: table.")
  private ReportFormat format = ReportFormat.TABLE;

  @Option(
      names = "--open-case",
      paramLabel = "REMOVAL",
      description =
          "Print the beginning of a return case for this removal instead of the findings. It names"
              + " nobody.")
  private @Nullable String openCase;

  @Option(
      names = "--declared",
      paramLabel = "N",
      description = "How many removals the list has, by whoever sent it.")
  private @Nullable Integer declared;

  @Option(
      names = "--as-of",
      paramLabel = "INSTANT",
      description =
          "Use only what the registry had by then. Default: every fact in it, whenever it was"
              + " learned.")
  private @Nullable Instant knownBy;

  @Mixin private RegistryRows rows = new RegistryRows();

  @Mixin private Trust trust = new Trust();

  @Mixin private Thresholds thresholds = new Thresholds();

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description = "Language of the HTML page. Default: en.")
  private Language language = Language.ENGLISH;

  /// @param terminal where it runs
  public ViolationsCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    SignedRegistry signed =
        SignedRegistry.read(
            terminal, registry, rows.declared(), trust.keys(terminal, TrustedKeys.Role.REGISTRY));
    Reading<List<RemovalRow>> list = read(signed);
    var progress = new ProgressLine(terminal, "Judging " + removals, "removals");
    ViolationReport report =
        Violations.against(signed.reading(), thresholds.of(LinkageModel.shipped()))
            .judge(list, signed.signedBy(), knownBy, progress);
    progress.close();
    terminal.out().print(openCase == null ? text(report) : opened(report, openCase));
    return exitCode(report).number();
  }

  private Reading<List<RemovalRow>> read(SignedRegistry signed) {
    ReceivedFile file = InputFile.read(terminal, removals);
    if (file.size() >= LARGE) {
      terminal.err().printf("Reading %s, %d MB%n", file.name(), file.size() / MEGABYTE);
    }
    return RemovalFile.read(file, new ManifestOptions(declared, signed.reading().value().zone()));
  }

  private String opened(ViolationReport report, String id) {
    for (Finding finding : report.findings()) {
      if (finding.row() instanceof RemovalRow.Read(Removal removal, long _)
          && removal.id().equals(id)
          && !finding.grounds().isEmpty()) {
        return CaseOpening.format(finding, removal, terminal.clock().instant());
      }
    }
    throw new CommandFailure(
        ExitCode.NO_ANSWER,
        "Nothing is found of a removal of this id, so that no case follows from it. The findings"
            + " name the ids.");
  }

  private String text(ViolationReport report) {
    return switch (format) {
      case TABLE ->
          ViolationsTable.format(
              report,
              new AnswerTable.Style(
                  terminal.width(), terminal.interactive(), Shapes.UNICODE, false));
      case JSON -> ViolationsJson.format(report);
      case CSV -> ViolationsCsv.format(report);
      case HTML -> ViolationsHtml.format(report, language);
    };
  }

  private static ExitCode exitCode(ViolationReport report) {
    if (!report.accountedFor()) {
      return ExitCode.NOT_ACCOUNTED_FOR;
    }
    Map<Outcome, Integer> counts = report.counts();
    return counts.getOrDefault(Outcome.NONE_FOUND, 0) == report.findings().size()
        ? ExitCode.NOTHING_HELD
        : ExitCode.HELD;
  }
}
