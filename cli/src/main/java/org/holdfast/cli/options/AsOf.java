// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.options;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--at`: the time of asking, where it is not now.
public final class AsOf {
  @Option(
      names = "--at",
      paramLabel = "INSTANT",
      description = "Ask as of this time instead of now.")
  private @Nullable Instant at;

  /// The time of asking.
  ///
  /// @param now what the clock says
  public Instant or(Instant now) {
    return at == null ? now : at;
  }
}
