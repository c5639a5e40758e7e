// SPDX-License-Identifier: Apache-2.0
package org.holdfast.postgres;

/// Is told how far work on the record has come, on the thread that does it.
@FunctionalInterface
public interface Progress {
  /// Nobody looks on.
  Progress UNWATCHED = _ -> {};

  /// A step is reached; the work goes on when this returns.
  void reached(Step step);
}
