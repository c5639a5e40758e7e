// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

/// A command that cannot go on: what the shell is told, and one sentence for the person.
///
/// The sentence names files and options, never what stands in them.
public final class CommandFailure extends RuntimeException {
  private static final long serialVersionUID = 1L;

  private final ExitCode exitCode;

  /// @param sentence what is wrong and what to do
  public CommandFailure(ExitCode exitCode, String sentence) {
    super(sentence, null, false, false);
    this.exitCode = exitCode;
  }

  /// What the shell is told.
  public ExitCode exitCode() {
    return exitCode;
  }

  /// What is wrong and what to do.
  public String sentence() {
    return String.valueOf(getMessage());
  }
}
