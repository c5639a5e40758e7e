// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.holdfast.intake.received.ReceivedFile;

/// Files as the user names them.
public final class InputFile {
  private InputFile() {}

  /// Reads a file whole. It is named in answers as the user named it.
  public static ReceivedFile read(Terminal terminal, Path named) {
    Path path = terminal.at(named);
    if (Files.isDirectory(path)) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, named + " is a folder. Name the file that lies in it.");
    }
    if (!Files.exists(path)) {
      throw new CommandFailure(
          ExitCode.NO_INPUT, named + " does not exist. Check the name and the folder.");
    }
    try {
      return new ReceivedFile(named.toString(), Files.readAllBytes(path));
    } catch (IOException e) {
      throw new CommandFailure(
          ExitCode.NO_INPUT,
          named + " cannot be read (" + e.getClass().getSimpleName() + "). Check its permissions.");
    }
  }
}
