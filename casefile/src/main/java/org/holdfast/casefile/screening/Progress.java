// SPDX-License-Identifier: Apache-2.0
package org.holdfast.casefile.screening;

/// Hears how far a screening has come. It may be called from several threads.
@FunctionalInterface
public interface Progress {

  /// Nobody listens.
  Progress SILENT = (done, total) -> {};

  /// Hears of it.
  ///
  /// @param done seats answered so far
  /// @param total seats to answer
  void seats(int done, int total);
}
