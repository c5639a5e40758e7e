// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import org.holdfast.cli.terminal.Terminal;

/// A command line, run as the executable would run it, at 02:14 EDT on 12 March 2026.
///
/// @param code what the shell is told
/// @param out standard output
/// @param err standard error
public record CommandLineRun(int code, String out, String err) {
  /// The time of the clock.
  public static final Instant NOW = Instant.parse("2026-03-12T06:14:00Z");

  /// Runs it.
  ///
  /// @param settings the user's settings folder
  public static CommandLineRun of(Path settings, String... arguments) {
    ByteArrayOutputStream out = new ByteArrayOutputStream();
    ByteArrayOutputStream err = new ByteArrayOutputStream();
    Terminal terminal =
        new Terminal(
            new PrintStream(out, true, StandardCharsets.UTF_8),
            new PrintStream(err, true, StandardCharsets.UTF_8),
            Clock.fixed(NOW, ZoneOffset.UTC),
            Path.of(""),
            settings,
            false,
            100);
    int code = new Holdfast(terminal).run(List.of(arguments));
    return new CommandLineRun(
        code, out.toString(StandardCharsets.UTF_8), err.toString(StandardCharsets.UTF_8));
  }
}
