// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;

/// A command line timed as a user meets it, from the start of the process to its exit.
final class WholeProcess {
  private WholeProcess() {}

  /// Runs a command line once.
  ///
  /// @param arguments the command and what follows it
  /// @param expected how it must end
  /// @return wall-clock seconds
  static double seconds(List<String> arguments, ExitCode expected)
      throws IOException, InterruptedException {
    List<String> command = new ArrayList<>(program());
    command.addAll(arguments);
    long started = System.nanoTime();
    int code =
        new ProcessBuilder(command)
            .redirectOutput(ProcessBuilder.Redirect.DISCARD)
            .redirectError(ProcessBuilder.Redirect.DISCARD)
            .start()
            .waitFor();
    double seconds = (System.nanoTime() - started) / 1e9;
    if (code != expected.number()) {
      throw new CommandFailure(
          ExitCode.SOFTWARE,
          "a run ended with %d instead of %d; it is no measurement"
              .formatted(code, expected.number()));
    }
    return seconds;
  }

  /// The launcher, as a user starts it; where this program was started without it, this program as
  /// it was started.
  private static List<String> program() {
    String launcher = System.getProperty("holdfast.launcher", "");
    if (!launcher.isEmpty()) {
      return List.of(launcher);
    }
    List<String> command = new ArrayList<>();
    command.add(
        ProcessHandle.current()
            .info()
            .command()
            .orElse(Path.of(System.getProperty("java.home", ""), "bin", "java").toString()));
    command.addAll(ManagementFactory.getRuntimeMXBean().getInputArguments());
    command.addAll(
        List.of("-cp", System.getProperty("java.class.path", ""), "org.holdfast.app.Main"));
    return command;
  }
}
