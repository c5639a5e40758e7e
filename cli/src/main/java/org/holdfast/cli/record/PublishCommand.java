// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import java.util.concurrent.Callable;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.cli.terminal.Terminal;
import org.holdfast.service.record.RecordFolder;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;

/// `holdfast record publish`.
@Command(
    name = "publish",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    header = "Publish the log of what was recorded: tiles, then a signed checkpoint.",
    description =
        "%nThe root is computed twice before it is signed. Serve the printed folder as it is, by any"
            + " web server: nobody learns anything about anyone from it. Witnesses that the file policy beside"
            + " the log names (C2SP tlog-policy) are asked for their cosignatures; where one has seen"
            + " the log longer than it is, nothing is signed.%n")
final class PublishCommand implements Callable<Integer> {
  private final Terminal terminal;

  @Mixin private RecordOption record = new RecordOption();

  PublishCommand(Terminal terminal) {
    this.terminal = terminal;
  }

  @Override
  public Integer call() {
    try (RecordFolder folder = record.open(terminal)) {
      String checkpoint = folder.publish().format();
      folder
          .silentWitnesses()
          .forEach(name -> terminal.err().println("The witness " + name + " gave no cosignature."));
      terminal.err().println("Published in " + folder.logFolder());
      terminal.out().print(checkpoint);
    }
    return ExitCode.NOTHING_HELD.number();
  }
}
