// SPDX-License-Identifier: Apache-2.0
package org.holdfast.tlog.tile;

import java.util.List;
import java.util.Optional;

/// The files of a log, wherever they lie. A path is relative, with forward slashes.
public interface LogFiles {
  /// The bytes of a file; empty where there is none.
  ///
  /// @throws LogFilesException where it cannot be read
  Optional<byte[]> read(String path);

  /// Which partial versions of a file are there, beside the one that the tree needs. They were
  /// served once; where that cannot be told, none.
  ///
  /// @return widths, ascending
  List<Integer> partialWidths(LogFile file);
}
