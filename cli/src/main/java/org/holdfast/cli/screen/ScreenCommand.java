// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.screen;

import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.cli.options.AsOf;
import org.holdfast.cli.options.MaxAge;
import org.holdfast.cli.options.RegistryRows;
import org.holdfast.cli.options.Thresholds;
import org.holdfast.cli.options.Trust;
import org.holdfast.cli.record.ByOption;
import org.holdfast.cli.record.RecordOption;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.InputFile;
import org.holdfast.cli.terminal.ProgressLine;
import org.holdfast.cli.terminal.SignedRegistry;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.terminal.TrustedKeys;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.orders.Orders;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.holdfast.report.slip.Logging;
import org.holdfast.report.slip.SlipText;
import org.holdfast.report.words.Language;
import org.holdfast.service.record.RecordFolder;
import org.holdfast.service.screening.HeldByPeople;
import org.holdfast.service.screening.Recorder;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import picocli.CommandLine.Parameters;

/// `holdfast screen`: every seat of every manifest against one registry.
@Command(
    name = "screen",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Check every seat of a manifest against a registry of protections.",
    description = {
      "%nReads manifests as JSON, CSV, XLSX or PAXLST and a registry as JSON or CSV, compares each"
          + " seat with each registered person, and says for each seat whether anything known bars"
          + " this removal, to this place, at this time. Every byte, row and seat is accounted for;"
          + " what is not is NOT SCREENED, and every seat of that manifest is a HOLD.%n"
    },
    footerHeading = "%nAnswers:%n",
    footer = {
      "  HOLD                 do not remove: something bars it, or something could not be checked.",
      "                       It is no authority to detain.",
      "  REVIEW               a person must decide first; until then it has the effect of a hold.",
      "  NO_PROTECTION_FOUND  nothing known bars it, as of the time printed and until it expires.",
      "  A slip of an answer that was asked with --at is marked NOT FOR DEPARTURE.",
      "",
      "Exit codes:",
      "  0   nothing is held         10  something is HOLD or REVIEW",
      "  20  seats could not be accounted for: they are listed, and held",
      "  above 20: the command line is wrong (64), a file cannot be opened (66), the software",
      "  failed (70), the answer could not be written (73, 74): nothing may depart.",
      "",
      "Examples:",
      "  holdfast screen flight.xlsx --registry registry.json",
      "  holdfast screen paxlst.edi --orders orders.csv --registry registry.json --format cusres",
      "  holdfast screen list.csv --declared 40 --registry registry.csv --registry-rows 1200"
    })
public final class ScreenCommand implements Callable<Integer> {
  private final Terminal terminal;

  /// The lists as they were received, by name.
  private final Map<String, ReceivedFile> received = new HashMap<>();

  @Parameters(
      arity = "1..*",
      paramLabel = "MANIFEST",
      description = "The list of an operation. Several may be given; the worst one decides.")
  private List<Path> manifests = new ArrayList<>();

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
  private AnswerFormat format = AnswerFormat.TABLE;

  @Option(
      names = "--out",
      paramLabel = "DIR",
      description =
          "Also write every form of each answer, its slip, and why its searches lost no one, into"
              + " DIR, which must be empty.")
  private @Nullable Path out;

  @Option(
      names = "--orders",
      paramLabel = "FILE",
      description =
          "Orders of removal for lists that name none: CSV or XLSX with seat or a_number,"
              + " final_order_date, final_order_document, designated.")
  private @Nullable Path orders;

  @Option(
      names = "--declared",
      paramLabel = "N",
      description = "How many seats the manifest's file has, by whoever sent it.")
  private @Nullable Integer declared;

  @Mixin private RegistryRows rows = new RegistryRows();

  @Mixin private MaxAge maxAge = new MaxAge();

  @Mixin private AsOf asOf = new AsOf();

  @Mixin private Trust trust = new Trust();

  @Mixin private Thresholds thresholds = new Thresholds();

  @Mixin private RecordOption record = new RecordOption();

  @Mixin private ByOption by = new ByOption();

  @Option(
      names = "--exhaustive",
      description = "Compare with every registered person one by one. Same answers, same bytes.")
  private boolean exhaustive;

  @Option(
      names = "--explain",
      description =
          "Show in the table how the evidence for each candidate adds up. The page and JSON always"
              + " do.")
  private boolean explain;

  @Option(
      names = "--language",
      paramLabel = "en|es",
      description = "Language of the HTML page. Default: en.")
  private Language language = Language.ENGLISH;

  /// @param terminal where it runs
  public ScreenCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    Instant now = terminal.clock().instant();
    if (record.named()) {
      // Whoever forgets it is told before the work, not after.
      by.actor();
    }
    OutputFolder folder = out == null ? null : OutputFolder.prepare(terminal.at(out));
    SignedRegistry signed =
        SignedRegistry.read(
            terminal, registry, rows.declared(), trust.keys(terminal, TrustedKeys.Role.REGISTRY));
    List<Reading<Manifest>> readings = readManifests(signed);
    LinkageModel model = thresholds.of(LinkageModel.shipped());
    Screening screening =
        exhaustive
            ? Screening.exhaustively(signed.reading(), model)
            : Screening.against(signed.reading(), model);
    Terms terms = terms(now, signed);
    List<OperationAnswer> answers = new ArrayList<>();
    for (Reading<Manifest> reading : readings) {
      var progress =
          new ProgressLine(terminal, "Screening " + reading.accounting().file(), "seats");
      answers.add(screening.answer(reading, terms, progress));
      progress.close();
    }
    Given given = record.named() ? recorded(answers, readings, now) : Given.unrecorded(answers);
    AnswerText text = new AnswerText(terminal, language, explain);
    if (folder != null) {
      folder.write(
          given.answers(), given.slips(), readings.stream().map(screening::proofs).toList(), text);
    }
    terminal.out().print(text.of(given.answers(), format));
    return exitCode(given.answers()).number();
  }

  /// What is given out.
  ///
  /// @param slips with proofs where a record is kept, else digests only, and they say so
  private record Given(List<OperationAnswer> answers, List<String> slips) {
    static Given unrecorded(List<OperationAnswer> answers) {
      return new Given(
          answers,
          answers.stream().map(answer -> SlipText.body(answer, new Logging.NotLogged())).toList());
    }
  }

  /// With a record at hand, what people hold is on hold whatever was found, and nothing is given
  /// out before its entry is on disk.
  private Given recorded(
      List<OperationAnswer> found, List<Reading<Manifest>> readings, Instant now) {
    try (RecordFolder folder = record.open(terminal)) {
      List<ReceivedFile> files =
          readings.stream()
              .map(reading -> received.get(reading.accounting().file()))
              .map(java.util.Objects::requireNonNull)
              .toList();
      List<OperationAnswer> answers =
          found.stream().map(answer -> HeldByPeople.in(folder.file(), answer)).toList();
      List<String> slips = new Recorder(folder, by.actor(), now).record(answers, readings, files);
      terminal
          .err()
          .println(
              out == null
                  ? "Recorded. To keep the slip, screen again with --out DIR."
                  : "Recorded. The slips that prove it: " + out.resolve("slips"));
      return new Given(answers, slips);
    }
  }

  private Terms terms(Instant now, SignedRegistry signed) {
    Instant asked = asOf.or(now);
    Terms.ToClock clock =
        asked.isBefore(now)
            ? Terms.ToClock.PAST
            : asked.isAfter(now) ? Terms.ToClock.FUTURE : Terms.ToClock.NOW;
    return new Terms(asked, clock, maxAge.limit(), signed.signedBy());
  }

  private List<Reading<Manifest>> readManifests(SignedRegistry signed) {
    if (declared != null && manifests.size() > 1) {
      throw new CommandFailure(
          ExitCode.USAGE,
          "--declared speaks of one file and "
              + manifests.size()
              + " were given. Screen them one at a time.");
    }
    ManifestOptions options = new ManifestOptions(declared, signed.reading().value().zone());
    List<Reading<Manifest>> readings = new ArrayList<>();
    for (Path manifest : manifests) {
      ReceivedFile file = InputFile.read(terminal, manifest);
      received.put(file.name(), file);
      readings.addAll(ManifestFile.read(file, options));
    }
    return orders == null
        ? readings
        : Orders.applied(Orders.read(InputFile.read(terminal, orders)), readings);
  }

  private static ExitCode exitCode(List<OperationAnswer> answers) {
    if (answers.isEmpty() || answers.stream().anyMatch(answer -> !answer.screened())) {
      return ExitCode.NOT_ACCOUNTED_FOR;
    }
    return answers.stream().allMatch(a -> a.worst() == Answer.NO_PROTECTION_FOUND)
        ? ExitCode.NOTHING_HELD
        : ExitCode.HELD;
  }
}
