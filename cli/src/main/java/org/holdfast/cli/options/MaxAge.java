// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.options;

import java.time.Duration;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--max-age`: a limit on the age of readings, which only shortens those that the registry states.
public final class MaxAge {
  @Option(
      names = "--max-age",
      paramLabel = "PT30M",
      description = "Take readings older than this as stale. It only shortens limits.")
  private @Nullable Duration limit;

  /// The limit; null for none.
  public @Nullable Duration limit() {
    return limit;
  }
}
