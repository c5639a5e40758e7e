// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.deadline;

import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.stream.Collectors;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.intake.deadline.Question;
import org.holdfast.intake.deadline.QuestionReader;
import org.holdfast.intake.values.Problems;
import org.holdfast.legaltime.Computation.Computed;
import org.holdfast.legaltime.Computation.NotCovered;
import org.holdfast.legaltime.Sentence;
import org.holdfast.report.deadline.DeadlineJson;
import org.holdfast.report.deadline.DeadlineText;
import org.holdfast.report.deadline.StatedDeadline;
import org.holdfast.report.words.Language;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `holdfast deadline`: when a period of the rules ends, in both of its readings.
@Command(
    name = "deadline",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Say when it is due, and how long a protection runs.",
    description =
        "%nCounts a period by the rules of court and says each step with its provision. Where the law"
            + " can be read in two ways, what must be done is due at the earlier end, and a"
            + " protection runs to the later.%n",
    footerHeading = "%nExit codes:%n",
    footer = {
      "  0   answered                    1   a row differs from what its table expects",
      "  64  the command line is wrong   65  the rule or the calendars do not cover it",
      "  66  a table cannot be read; the others above 20: the software failed (70), the answer",
      "      could not be written (74)",
      "",
      "Examples:",
      "  holdfast deadline --court MD --from 2025-06-24T09:00 --period 72h",
      "  holdfast deadline --rule FRAP26 --court mdd --from 2025-11-14 --period 14d",
      "  holdfast deadline --court \"D. Md.\" --from 2025-03-15T19:25 --period 14d --expiry",
      "  holdfast deadline --table deadlines.csv"
    })
public final class DeadlineCommand implements Callable<Integer> {
  private static final String TABLE = "--table";

  private final Terminal terminal;

  @Spec private @Nullable CommandSpec spec;

  @Mixin private OneDeadline one = new OneDeadline();

  @Option(
      names = TABLE,
      paramLabel = "FILE",
      description =
          "Read many deadlines from a CSV file, and print it with the columns due and"
              + " protection_end. No other option goes with it.")
  private @Nullable Path table;

  @Option(
      names = "--format",
      paramLabel = "FORM",
      description = "One of: ${COMPLETION-CANDIDATES}. Default: table.")
  private DeadlineFormat format = DeadlineFormat.TABLE;

  @Option(names = "--language", paramLabel = "en|es", description = "Language. Default: en.")
  private Language language = Language.ENGLISH;

  /// @param terminal where it runs
  public DeadlineCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    return (table == null ? one() : table(table)).number();
  }

  private ExitCode table(Path file) {
    if (spec != null && spec.commandLine().getParseResult().matchedOptions().size() > 1) {
      throw new CommandFailure(
          ExitCode.USAGE, TABLE + " says all there is to say. Leave out the other options.");
    }
    return TableOfDeadlines.answer(terminal, file);
  }

  private ExitCode one() {
    Question question = question();
    return switch (question.answer()) {
      case NotCovered(Sentence why) -> {
        terminal.err().println("holdfast: " + language.of(why));
        yield ExitCode.NO_ANSWER;
      }
      case Computed computed -> {
        var deadline =
            new StatedDeadline(
                question.rule(),
                question.court(),
                question.zone(),
                question.from().orElse(null),
                question.endsAnOrder(),
                computed);
        terminal
            .out()
            .print(
                switch (format) {
                  case TABLE -> DeadlineText.format(deadline, language);
                  case JSON -> DeadlineJson.format(deadline);
                });
        yield ExitCode.NOTHING_HELD;
      }
    };
  }

  private Question question() {
    var problems = new Problems();
    Optional<Question> question = QuestionReader.read(one.words(), problems);
    problems.notes().forEach(note -> terminal.err().println(note.where() + ": " + note.sentence()));
    return question.orElseThrow(() -> misused(problems.problems()));
  }

  private static CommandFailure misused(List<Problem> problems) {
    return new CommandFailure(
        ExitCode.USAGE,
        problems.stream().map(Problem::sentence).collect(Collectors.joining("\nholdfast: ")));
  }
}
