// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.terminal;

import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Clock;

/// Where a command runs: what it prints to, the clock it asks, and where the user's settings lie.
///
/// @param out takes the one document that was asked for, UTF-8
/// @param err takes everything else
/// @param clock the time
/// @param folder the folder that relative names start from
/// @param settings the folder with the user's keys, e.g. `~/.config/holdfast`; it need not exist
/// @param interactive whether a person looks on, so that colour and moving lines are welcome
/// @param width how many columns a line may have
public record Terminal(
    PrintStream out,
    PrintStream err,
    Clock clock,
    Path folder,
    Path settings,
    boolean interactive,
    int width) {

  /// Where a file lies that the user named.
  public Path at(Path named) {
    return folder.resolve(named);
  }
}
