// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.List;

/// One row of a table.
///
/// @param line its line in a CSV file, its row number in a sheet, from 1
/// @param cells its cells, without space at their ends; there may be fewer than the header has
/// @param written its cells as they stand in the file, space and all
/// @param broken whether the row could not be read as it stands; the cells are then a best effort,
///   good for listing and for nothing else
public record Row(long line, List<String> cells, List<String> written, boolean broken) {

  public Row {
    cells = List.copyOf(cells);
    written = List.copyOf(written);
  }

  /// Whether every cell is empty.
  boolean blank() {
    return cells.stream().allMatch(String::isEmpty);
  }

  /// The text of a cell; empty where the row has no such cell.
  ///
  /// @param index the column, from 0
  String text(int index) {
    return index < cells.size() ? cells.get(index) : "";
  }
}
