// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.List;
import java.util.Map;

/// A file of a set, as it was read.
///
/// @param name what it is called in its public source, with `.csv`
/// @param rows the rows after the header, in order
public record LabelledFile(String name, List<Row> rows) {

  public LabelledFile {
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param file what the file is called
  /// @param cells each cell by its column, without spaces at its ends; empty where blank
  public record Row(String file, Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /// The text in a column.
    ///
    /// @throws IllegalArgumentException if the file has no such column, with a sentence that says
    ///   so
    public String text(String column) {
      String text = cells.get(column);
      if (text == null) {
        throw new IllegalArgumentException(file + " has no column " + column);
      }
      return text;
    }
  }
}
