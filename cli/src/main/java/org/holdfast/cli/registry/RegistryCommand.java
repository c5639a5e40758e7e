// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.registry;

import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/// `holdfast registry`: sign a registry, or tell whether it may be relied on.
@Command(
    name = "registry",
    mixinStandardHelpOptions = true,
    synopsisSubcommandLabel = "COMMAND",
    header = "Sign a registry, or tell whether it is whole, signed and fresh.")
public final class RegistryCommand implements Runnable {
  @Spec private CommandSpec spec = CommandSpec.create();

  private RegistryCommand() {}

  /// The command with those under it.
  public static CommandLine commandLine(Terminal terminal) {
    return new CommandLine(new RegistryCommand())
        .addSubcommand(new SignCommand(terminal))
        .addSubcommand(new CheckCommand(terminal));
  }

  @Override
  public void run() {
    throw new ParameterException(spec.commandLine(), "Say which: registry sign, registry check");
  }
}
