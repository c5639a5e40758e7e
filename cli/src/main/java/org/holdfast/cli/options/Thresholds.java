// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.options;

import java.util.Locale;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;
import org.holdfast.linkage.LinkageModel;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// `--review-from`, `--link-from`: from which weight on somebody is reviewed, or taken for the
/// registered person. They can be lowered and never raised.
public final class Thresholds {
  @Option(
      names = "--review-from",
      paramLabel = "BITS",
      description =
          "Review from this match weight on. It only lowers the model's threshold, so that more is"
              + " reviewed.")
  private @Nullable Double review;

  @Option(
      names = "--link-from",
      paramLabel = "BITS",
      description =
          "Take a seat for the registered person from this match weight on. It only lowers the"
              + " model's threshold.")
  private @Nullable Double link;

  /// The model with these thresholds.
  public LinkageModel of(LinkageModel model) {
    if (review == null && link == null) {
      return model;
    }
    double possibleLinkBits = model.scale().possibleLink().bits();
    double linkBits = model.scale().link().bits();
    double reviewFrom = review == null ? possibleLinkBits : review;
    double linkFrom = link == null ? linkBits : link;
    boolean lowered = reviewFrom <= possibleLinkBits && linkFrom <= linkBits;
    if (!lowered || !(reviewFrom <= linkFrom) || !Double.isFinite(reviewFrom)) {
      throw new CommandFailure(
          ExitCode.USAGE,
          String.format(
              Locale.ROOT,
              "--review-from is a number of at most %.1f; --link-from is one of at most %.1f and at"
                  + " least %.1f, from where people are reviewed. Thresholds can be lowered and never"
                  + " raised.",
              possibleLinkBits,
              linkBits,
              Math.min(reviewFrom, possibleLinkBits)));
    }
    return model.lowered(linkFrom, reviewFrom);
  }
}
