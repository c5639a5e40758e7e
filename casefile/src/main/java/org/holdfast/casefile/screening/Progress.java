// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

/// Hears how far long work has come: a screening, or the judging of removals. It may be called from
/// several threads.
@FunctionalInterface
public interface Progress {

  /// Nobody listens.
  Progress SILENT = (done, total) -> {};

  /// Hears of it.
  ///
  /// @param done seats or removals answered so far
  /// @param total how many there are to answer
  void done(int done, int total);
}
