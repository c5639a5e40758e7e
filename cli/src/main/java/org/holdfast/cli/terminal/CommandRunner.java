// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.util.List;

/// Runs a command line as a user would, for a command that tells a story in commands.
@FunctionalInterface
public interface CommandRunner {

  /// Runs one command line.
  ///
  /// @return what the shell is told
  int run(Terminal terminal, List<String> arguments);
}
