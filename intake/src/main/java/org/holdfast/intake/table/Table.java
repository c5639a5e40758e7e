// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.List;
import java.util.Map;
import org.holdfast.casefile.reading.Accounting;
import org.holdfast.casefile.reading.Position;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.values.Cell;
import org.jspecify.annotations.Nullable;

/// A spreadsheet as a header and rows.
///
/// @param file the file it was read from
/// @param bytesRead how many of its bytes were taken in
/// @param header which column is where
/// @param headerLine the line or row of the column names; 0 where there is none
/// @param rows every row below the header that holds anything, in the file's order
/// @param endLineRows the rows that the end line declares; null where there is none
/// @param findings what was found wrong so far, and where the next reader adds its own
public record Table(
    ReceivedFile file,
    long bytesRead,
    Header header,
    long headerLine,
    List<Row> rows,
    @Nullable Integer endLineRows,
    Findings findings) {

  public Table {
    rows = List.copyOf(rows);
  }

  /// Reads a table, by its first bytes as a workbook or else as a CSV file.
  public static Table read(ReceivedFile file, TableFormat format) {
    return XlsxTable.looksLikeOne(file)
        ? XlsxTable.read(file, format)
        : CsvTable.read(file, format);
  }

  /// A table of which nothing could be read.
  static Table none(ReceivedFile file, long bytesRead, Findings findings) {
    return new Table(
        file, bytesRead, new Header(List.of(), Map.of()), 0, List.of(), null, findings);
  }

  /// Whether the table has a column.
  public boolean has(String column) {
    return header.columns().containsKey(column);
  }

  /// A row's cell in a column, as values read it; a blank where the table has no such column.
  public Cell cell(Row row, String column) {
    Integer index = header.columns().get(column);
    long number = index == null ? 0 : index + 1L;
    return new Cell(
        index == null ? "" : row.text(index),
        new Position(file.name(), row.line(), number, column));
  }

  /// Where the file as a whole is meant.
  public Position whole() {
    return Position.of(file.name());
  }

  /// Where the header stands.
  public Position headerPlace(String column) {
    return new Position(file.name(), headerLine, 0, column);
  }

  /// The counts of a reading of this table.
  ///
  /// @param declared how many rows are declared; null where nobody does
  public Accounting accounting(@Nullable Integer declared) {
    return new Accounting(
        file.name(), file.sha256(), file.size(), bytesRead, declared, rows.size());
  }
}
