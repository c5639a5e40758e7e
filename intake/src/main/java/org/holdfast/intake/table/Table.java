// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.util.List;
import java.util.Optional;
import org.holdfast.intake.ReceivedFile;
import org.jspecify.annotations.Nullable;

/// A spreadsheet as a header and rows.
///
/// @param file the file it was read from
/// @param header which column is where
/// @param rows every row below the header that holds anything, in the file's order
/// @param endLineRows the rows that the end line declares; null where there is none
/// @param findings what was found wrong so far, and where the next reader adds its own
public record Table(
    ReceivedFile file,
    Header header,
    List<Row> rows,
    @Nullable Integer endLineRows,
    Findings findings) {

  public Table {
    rows = List.copyOf(rows);
  }

  /// Whether the table has a column.
  public boolean has(String column) {
    return header.columns().containsKey(column);
  }

  /// The text of a row's cell in a column; empty where the table has no such column.
  public Optional<String> text(Row row, String column) {
    return Optional.ofNullable(header.columns().get(column)).map(row::text);
  }

  /// Where a column stands, from 1; 0 where the table has no such column.
  public long columnNumber(String column) {
    Integer index = header.columns().get(column);
    return index == null ? 0 : index + 1L;
  }
}
