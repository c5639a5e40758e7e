// SPDX-License-Identifier: Apache-2.0
package org.holdfast.app;

import java.io.BufferedOutputStream;
import java.io.Console;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.holdfast.cli.Holdfast;
import org.holdfast.cli.terminal.Terminal;

/// The one executable.
public final class Main {
  private static final int DEFAULT_WIDTH = 100;
  private static final int ANY_PORT = 0;

  private Main() {}

  /// Runs one command line and ends the process with its exit code.
  public static void main(String[] arguments) {
    Terminal terminal = terminal();
    System.exit(
        new Holdfast(
                terminal,
                List.of(new ServeCommand(terminal)),
                List.of(new DeskBench(terminal)),
                (folder, opened) -> ExampleDesk.serve(terminal, folder, ANY_PORT, opened))
            .run(List.of(arguments)));
  }

  private static Terminal terminal() {
    return new Terminal(
        utf8(FileDescriptor.out),
        utf8(FileDescriptor.err),
        Clock.systemUTC(),
        Path.of(""),
        settings(),
        interactive(),
        width(System.getenv("COLUMNS")));
  }

  /// Whether a person looks on. A console that is not there, or is no terminal, is nobody.
  private static boolean interactive() {
    return Optional.ofNullable(System.console()).map(Console::isTerminal).orElse(false)
        && System.getenv("NO_COLOR") == null;
  }

  private static PrintStream utf8(FileDescriptor descriptor) {
    return new PrintStream(
        new BufferedOutputStream(new FileOutputStream(descriptor)), false, StandardCharsets.UTF_8);
  }

  private static Path settings() {
    String own = System.getenv("HOLDFAST_SETTINGS");
    if (own != null && !own.isBlank()) {
      return Path.of(own);
    }
    String xdg = System.getenv("XDG_CONFIG_HOME");
    return xdg != null && !xdg.isBlank()
        ? Path.of(xdg, "holdfast")
        : Path.of(System.getProperty("user.home", "."), ".config", "holdfast");
  }

  private static int width(String columns) {
    return columns != null && columns.matches("[0-9]{2,4}")
        ? Math.clamp(Integer.parseInt(columns), 80, 120)
        : DEFAULT_WIDTH;
  }
}
