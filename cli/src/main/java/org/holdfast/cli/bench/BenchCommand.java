// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import org.holdfast.cli.bench.record.RecordBench;
import org.holdfast.cli.campaign.KillApplicationBench;
import org.holdfast.cli.campaign.KillDatabaseBench;
import org.holdfast.cli.campaign.RestoreBench;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `holdfast bench`: measurements that anyone can repeat.
@Command(
    name = "bench",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "NAME",
    header = "Measure on this machine; every figure can be repeated.")
public final class BenchCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private BenchCommand() {}

  /// The command with those under it.
  public static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new BenchCommand())
        .addSubcommand(new ScreenBench(terminal))
        .addSubcommand(new ViolationsBench(terminal))
        .addSubcommand(new LinkageBench(terminal))
        .addSubcommand(new QualityBench(terminal))
        .addSubcommand(new LabelledBench(terminal))
        .addSubcommand(new ExportBench(terminal))
        .addSubcommand(new RecordBench(terminal))
        .addSubcommand(new KillDatabaseBench(terminal))
        .addSubcommand(new KillApplicationBench(terminal))
        .addSubcommand(new RestoreBench(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(
        spec.commandLine(),
        "Say which: bench "
            + String.join(", bench ", spec.commandLine().getSubcommands().keySet()));
  }
}
