// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import java.util.Locale;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Values;
import org.holdfast.protection.Movement;

/// Reads the document that orders removal, from the columns that manifests and lists of orders
/// share.
///
/// @param table the table
/// @param values how its cells are read
public record OrderCells(Table table, Values values) {

  /// The order that a row states.
  public Movement.RemovalOrder order(Row row) {
    Cell document = table.cell(row, "final_order_document");
    Cell date = table.cell(row, "final_order_date");
    // The date weighs nothing in a screening; it is read so that a slip of the hand shows.
    if (!date.blank() && values.times().date(date).isEmpty()) {
      return new Movement.RemovalOrder.None("");
    }
    return values
        .words()
        .order(
            new Cell(document.text().toUpperCase(Locale.ROOT), document.where()),
            values.places().countries(table.cell(row, "designated")));
  }
}
