// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.values.Cell;

/// The columns that say something of the whole list. They repeat on each row and must agree; a
/// blank beside a value does not.
final class SharedColumns {
  private final Table table;
  private final Map<String, Optional<Cell>> seen = new HashMap<>();

  SharedColumns(Table table) {
    this.table = table;
  }

  /// What the rows say in a column; empty where there is no such column or no row that can be read.
  /// Rows that differ are a problem, told once.
  Optional<Cell> cell(String column) {
    return seen.computeIfAbsent(column, this::agreed);
  }

  private Optional<Cell> agreed(String column) {
    if (!table.has(column)) {
      return Optional.empty();
    }
    Cell first = null;
    for (Row row : table.rows()) {
      if (row.broken()) {
        continue;
      }
      Cell cell = table.cell(row, column);
      if (first == null) {
        first = cell;
      } else if (!first.text().equals(cell.text())) {
        table
            .findings()
            .problems()
            .add(
                Code.CONTRADICTION,
                cell.where(),
                "a value that differs from line " + first.where().line(),
                "the same value on every row, since it belongs to the whole list",
                "Correct one of the two lines, or give each operation a file of its own.");
        break;
      }
    }
    return Optional.ofNullable(first);
  }
}
