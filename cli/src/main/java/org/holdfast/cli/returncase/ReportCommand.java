// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.returncase;

import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `holdfast report`: the status report to the court.
@Command(
    name = "report",
    mixinStandardHelpOptions = true,
    header = "Check a status report to a court, or write it out.",
    synopsisSubcommandLabel = "COMMAND")
public final class ReportCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private ReportCommand() {}

  /// The command with its two.
  public static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new ReportCommand())
        .addSubcommand(new CheckCommand(terminal))
        .addSubcommand(new DraftCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which: check or draft.");
  }
}
