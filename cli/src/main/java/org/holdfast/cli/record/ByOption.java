// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.record;

import org.holdfast.casefile.entry.ActorId;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.service.record.Recording;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--by`: who records.
public final class ByOption {
  @Option(
      names = "--by",
      paramLabel = "NAME",
      description = "Who records: a person or a machine that the record has admitted.")
  private @Nullable String by;

  /// Who records.
  ///
  /// @throws CommandFailure if nobody is named
  public ActorId actor() {
    if (by == null) {
      throw new CommandFailure(ExitCode.USAGE, "Say who records: --by NAME.");
    }
    return Recording.actor(by);
  }
}
