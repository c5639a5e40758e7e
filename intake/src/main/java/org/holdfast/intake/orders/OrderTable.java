// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.orders;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.holdfast.casefile.reading.Position;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.lists.OrderCells;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.Row;
import org.holdfast.intake.table.Table;
import org.holdfast.intake.table.TableFormat;
import org.holdfast.intake.values.Cell;
import org.holdfast.intake.values.Problems;
import org.holdfast.intake.values.Values;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.protection.Movement;
import org.jspecify.annotations.Nullable;

/// Makes a list of orders of a table with one row per order.
final class OrderTable {
  /// The columns of a list of orders, `docs/formats/orders.md`.
  static final TableFormat FORMAT =
      new TableFormat(
          "list of orders",
          List.of(
              "seat",
              "a_number",
              "final_order_date",
              "final_order_document",
              "designated",
              "operation"),
          Map.of(
              "alien_number", "a_number",
              "anumber", "a_number",
              "order_date", "final_order_date",
              "order_document", "final_order_document",
              "document", "final_order_document",
              "countries", "designated",
              "flight", "operation"),
          true,
          TableFormat.Further.LEFT_OUT);

  private final Table table;
  private final Problems problems;
  private final Values values;
  private final OrderCells cells;

  private OrderTable(Table table) {
    this.table = table;
    this.problems = table.findings().problems();
    this.values = new Values(problems);
    this.cells = new OrderCells(table, values);
  }

  static Reading<Orders> read(ReceivedFile file) {
    return new OrderTable(Table.read(file, FORMAT)).read();
  }

  private Reading<Orders> read() {
    if (!table.has("final_order_document") && !table.rows().isEmpty()) {
      missing("final_order_document");
    }
    if (!table.has("seat") && !table.has("a_number") && !table.rows().isEmpty()) {
      missing("seat");
    }
    Integer declared = declared();
    var orders = new ArrayList<Order>();
    for (Row row : table.rows()) {
      if (!row.broken()) {
        order(row).ifPresent(orders::add);
      }
    }
    return new Reading<>(
        new Orders(orders), table.accounting(declared), problems.problems(), problems.notes());
  }

  /// The count of the end line, held against the rows. A list may do without: an order that is lost
  /// leaves its seat without one, which is a hold.
  private @Nullable Integer declared() {
    int rows = table.rows().size();
    Integer declared = table.endLineRows();
    if (declared != null && declared != rows) {
      problems.add(
          Code.COUNT_MISMATCH,
          table.whole(),
          "an end line that declares " + declared + " rows, and " + rows + " rows",
          "as many rows as declared",
          "Find the missing or extra rows; correct the end line only if they are right.");
    }
    if (declared == null && rows == 0 && problems.none()) {
      problems.add(
          Code.COUNT_MISMATCH,
          table.whole(),
          "a list without an order",
          "a row for each order",
          "Get the list again, or leave it out.");
    }
    return declared;
  }

  private void missing(String column) {
    problems.add(
        Code.MISSING_FIELD,
        table.headerPlace(column),
        "no column of this name",
        "a column " + column,
        "Add a column " + column + ".");
  }

  private Optional<Order> order(Row row) {
    Cell seat = table.cell(row, "seat");
    Cell number = table.cell(row, "a_number");
    List<ANumber> numbers = values.identities().aNumbers(number);
    Movement.RemovalOrder order = cells.order(row);
    if (numbers.size() > 1) {
      problems.add(
          Code.AMBIGUOUS,
          number.where(),
          numbers.size() + " A-numbers",
          "one A-number, so that it is plain whose order it is",
          "Give each order a line of its own.");
      return Optional.empty();
    }
    if (seat.blank() && number.blank()) {
      problems.add(
          Code.MISSING_FIELD,
          seat.where(),
          "an order without a seat and without an A-number",
          "the seat, the A-number or both",
          "Fill in seat or a_number.");
    }
    Cell document = table.cell(row, "final_order_document");
    if (document.blank()) {
      problems.add(
          Code.MISSING_FIELD,
          document.where(),
          "an order without its document",
          "EOIR, I-860, I-871 or I-851A",
          "Fill in final_order_document.");
    }
    if (numbers.isEmpty() && (seat.blank() || !number.blank())) {
      return Optional.empty();
    }
    return Optional.of(
        new Order(
            new Position(table.file().name(), row.line(), 0, ""),
            table.cell(row, "operation").text(),
            seat.text(),
            numbers.isEmpty() ? null : numbers.getFirst(),
            order));
  }
}
