// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.nio.file.Path;
import org.holdfast.cli.terminal.Terminal;
import picocli.CommandLine.Option;

/// `--out`, `--seed`: where a campaign lies, and what is drawn in it.
final class CampaignPlace {
  @Option(
      names = "--out",
      required = true,
      paramLabel = "DIR",
      description = "Where results and records lie.")
  private Path out = Path.of(".");

  @Option(
      names = "--seed",
      paramLabel = "N",
      description = "What times, sizes and entries follow from. Default: ${DEFAULT-VALUE}.")
  private long seed = 7;

  /// The campaign, begun or gone on with.
  Campaign campaign(Terminal terminal) throws IOException {
    return Campaign.in(terminal.at(out), seed);
  }
}
