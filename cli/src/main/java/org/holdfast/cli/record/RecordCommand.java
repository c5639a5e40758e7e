// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `holdfast record`: keep the record.
@Command(
    name = "record",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Keep the record: append, never amend; publish it so that anyone can check it.",
    description =
        "%nWhatever strengthens an answer takes one person and acts at once; whatever can weaken one"
            + " takes two: one proposes, another approves. Names given with --by are as true as"
            + " whoever types them: the desk is where people log in.%n")
public final class RecordCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private RecordCommand() {}

  /// The command with those under it.
  public static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new RecordCommand())
        .addSubcommand(new BeginCommand(terminal))
        .addSubcommand(new ImportCommand(terminal))
        .addSubcommand(new AddCommand(terminal))
        .addSubcommand(new ProposalsCommand(terminal))
        .addSubcommand(new ApproveCommand(terminal))
        .addSubcommand(new ShowCommand(terminal))
        .addSubcommand(new RegistryFromRecordCommand(terminal))
        .addSubcommand(new CaseFromRecordCommand(terminal))
        .addSubcommand(new PublishCommand(terminal))
        .addSubcommand(new BundleCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say which: record begin, import, add, proposals, approve, show, registry, publish,"
            + " bundle");
  }
}
