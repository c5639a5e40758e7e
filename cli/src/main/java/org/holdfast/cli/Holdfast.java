// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.holdfast.cli.bench.BenchCommand;
import org.holdfast.cli.deadline.DeadlineCommand;
import org.holdfast.cli.demo.DemoCommand;
import org.holdfast.cli.record.RecordCommand;
import org.holdfast.cli.registry.RegistryCommand;
import org.holdfast.cli.returncase.CaseCommand;
import org.holdfast.cli.returncase.ReportCommand;
import org.holdfast.cli.scenarios.ScenariosCommand;
import org.holdfast.cli.screen.ScreenCommand;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.cli.verify.VerifyCommand;
import org.holdfast.cli.violations.ViolationsCommand;
import org.holdfast.postgres.DatabaseFailure;
import org.holdfast.report.words.Language;
import org.holdfast.service.ActFailure;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command line: one command for each act.
///
/// A reader would get this wrong: whatever fails on the way ends above 20, where nothing may
/// depart. Zero is given only after the whole answer was written.
@Command(
    name = "holdfast",
    version = "Holdfast 0.1.0",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    description =
        "Checks every seat of every removal against a registry of protections, failing closed.%n",
    footerHeading = "%nThe main job:%n",
    footer = {
      "  holdfast demo                                       see it work on fictional people",
      "  holdfast screen MANIFEST... --registry REGISTRY     check your own files",
      "  holdfast violations REMOVALS --registry REGISTRY    look back at executed removals",
      "  holdfast verify SLIP                                is it as it was recorded?",
      "  holdfast help screen                                what the answers and exit codes mean",
      "",
      "HOLD means \"do not remove\". It is no authority to detain. No answer says \"go\": the one"
          + " that",
      "passes says that no protection was found, as of when, by which registry, and until when."
    })
public final class Holdfast {
  private final Terminal terminal;
  private final List<Object> further;
  private final List<Object> measurements;
  private final DemoCommand.DeskOpener desk;

  /// @param terminal where it runs
  public Holdfast(Terminal terminal) {
    this(terminal, List.of(), List.of(), (_, _) -> {});
  }

  /// @param further commands of other modules
  /// @param measurements commands of other modules under `bench`
  /// @param desk opens the desk after the demonstration
  public Holdfast(
      Terminal terminal,
      List<Object> further,
      List<Object> measurements,
      DemoCommand.DeskOpener desk) {
    this.terminal = terminal;
    this.desk = desk;
    this.further = List.copyOf(further);
    this.measurements = List.copyOf(measurements);
  }

  /// Runs one command line.
  ///
  /// @return what the shell is told
  public int run(List<String> arguments) {
    CommandLine line = commandLine();
    int code = execute(line, arguments);
    terminal.err().flush();
    if (terminal.out().checkError()) {
      terminal
          .err()
          .println(
              "holdfast: the answer could not be written out whole. Nothing may depart on it.");
      return ExitCode.NOT_WRITTEN.number();
    }
    return code;
  }

  /// A machine that runs out of memory or stack ends above 20 too: left alone, the process would
  /// end with 1.
  private int execute(CommandLine line, List<String> arguments) {
    try {
      return line.execute(arguments.toArray(String[]::new));
    } catch (OutOfMemoryError | StackOverflowError failure) {
      terminal
          .err()
          .println(
              "holdfast: the machine ran out of %s. Nothing may depart on this run."
                  .formatted(failure instanceof OutOfMemoryError ? "memory" : "stack"));
      return ExitCode.SOFTWARE.number();
    }
  }

  private CommandLine commandLine() {
    CommandLine line = new CommandLine(this);
    line.addSubcommand(new ScreenCommand(terminal));
    line.addSubcommand(
        new DemoCommand(terminal, (inner, words) -> new Holdfast(inner).run(words), desk));
    line.addSubcommand(RegistryCommand.commandLine(terminal));
    line.addSubcommand(RecordCommand.commandLine(terminal));
    line.addSubcommand(new DeadlineCommand(terminal));
    line.addSubcommand(new ViolationsCommand(terminal));
    line.addSubcommand(new CaseCommand(terminal));
    line.addSubcommand(ReportCommand.commandLine(terminal));
    line.addSubcommand(new VerifyCommand(terminal));
    further.forEach(line::addSubcommand);
    line.addSubcommand(new ScenariosCommand(terminal));
    CommandLine bench = BenchCommand.commandLine(terminal);
    measurements.forEach(bench::addSubcommand);
    line.addSubcommand(bench);
    line.addSubcommand(new CommandLine.HelpCommand());
    line.setOut(new PrintWriter(terminal.out(), true, StandardCharsets.UTF_8));
    line.setErr(new PrintWriter(terminal.err(), true, StandardCharsets.UTF_8));
    line.setUsageHelpWidth(Math.clamp(terminal.width(), 80, 120));
    line.setCaseInsensitiveEnumValuesAllowed(true);
    line.registerConverter(java.time.Instant.class, Options::instant);
    line.registerConverter(Language.class, Options::language);
    line.registerConverter(java.time.Duration.class, Options::duration);
    line.setExecutionExceptionHandler((failure, _, _) -> failed(failure));
    line.setParameterExceptionHandler((failure, _) -> misused(failure));
    line.setExitCodeExceptionMapper(_ -> ExitCode.SOFTWARE.number());
    return line;
  }

  private int failed(Exception failure) {
    if (failure instanceof CommandFailure known) {
      terminal.err().println("holdfast: " + known.sentence());
      return known.exitCode().number();
    }
    if (failure instanceof ActFailure known) {
      terminal.err().println("holdfast: " + known.sentence());
      return ExitCode.of(known.ground()).number();
    }
    if (failure instanceof DatabaseFailure known) {
      terminal
          .err()
          .println("holdfast: %s. Nothing may depart on this run.".formatted(known.getMessage()));
      return ExitCode.SOFTWARE.number();
    }
    // The message of an unforeseen failure may hold what was read; its kind and place do not.
    terminal
        .err()
        .println(
            "holdfast: the software failed (%s at %s). Nothing may depart on this run. Please report it."
                .formatted(failure.getClass().getSimpleName(), place(failure)));
    return ExitCode.SOFTWARE.number();
  }

  private static String place(Throwable failure) {
    StackTraceElement[] trace = failure.getStackTrace();
    return trace.length == 0 ? "an unknown place" : trace[0].toString();
  }

  private int misused(CommandLine.ParameterException failure) {
    CommandLine line = failure.getCommandLine();
    terminal.err().println("holdfast: " + failure.getMessage());
    terminal
        .err()
        .println(
            "Type `%s --help` to see what it takes."
                .formatted(line.getCommandSpec().qualifiedName()));
    return ExitCode.USAGE.number();
  }
}
