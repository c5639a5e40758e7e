// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.linkage;

import java.util.Arrays;

/// How long each of many queries took, in order of length.
public final class Latencies {
  private final long[] nanoseconds;

  /// @param nanoseconds one for each query, at least one
  Latencies(long[] nanoseconds) {
    if (nanoseconds.length == 0) {
      throw new IllegalArgumentException("nothing was timed");
    }
    this.nanoseconds = nanoseconds.clone();
    Arrays.sort(this.nanoseconds);
  }

  /// What so many of them did not exceed, milliseconds, by the nearest rank.
  ///
  /// @param share above 0 and at most 1: 0.5 for the median
  public double percentile(double share) {
    int rank = (int) Math.ceil(share * nanoseconds.length);
    return nanoseconds[Math.clamp(rank, 1, nanoseconds.length) - 1] / 1e6;
  }

  /// How many of them one thread answers in a second.
  public double perSecond() {
    return nanoseconds.length / (Arrays.stream(nanoseconds).sum() / 1e9);
  }
}
