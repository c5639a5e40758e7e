// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.stream.Stream;

/// A folder that is filled, so that nothing in it may be there before.
public final class EmptyFolder {
  private EmptyFolder() {}

  /// The folder that the user named, made where there is none.
  ///
  /// @throws CommandFailure where something is in it
  public static Path at(Terminal terminal, Path named) throws IOException {
    Path folder = terminal.at(named);
    Files.createDirectories(folder);
    try (Stream<Path> inside = Files.list(folder)) {
      if (inside.findAny().isPresent()) {
        throw new CommandFailure(
            ExitCode.CANNOT_CREATE, named + " is not empty. Name an empty folder.");
      }
    }
    return folder;
  }
}
