// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

/// The error of a share that is counted in a sample.
public final class Within {

  private Within() {}

  /// Four standard errors of a share counted among so many, and a hair for tiny ones: a true share
  /// fails one test in 16,000, and never twice, since the seeds are fixed.
  public static double samplingError(double share, int among) {
    return 4 * Math.sqrt(share * (1 - share) / among) + 1e-9;
  }
}
