// SPDX-License-Identifier: Apache-2.0
package org.holdfast.legaltime.calendar;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/// A shipped table: UTF-8, cells parted by tabs, a line of column names, comments after `#`.
///
/// A damaged table is a defect of the software and stops it; it is never read in part.
public final class Table {
  private Table() {}

  /// One row, by the names of its columns.
  ///
  /// @param line the line of the file, from 1
  public record Row(List<String> columns, List<String> cells, int line) {
    public Row {
      columns = List.copyOf(columns);
      cells = List.copyOf(cells);
      if (cells.size() != columns.size()) {
        throw new IllegalArgumentException(
            "line " + line + " has " + cells.size() + " cells and not " + columns.size());
      }
    }

    /// The text of a cell.
    public String text(String column) {
      int index = columns.indexOf(column);
      if (index < 0) {
        throw new IllegalArgumentException("the table has no column " + column);
      }
      return cells.get(index);
    }
  }

  /// Reads a table that is shipped beside a class.
  public static List<Row> beside(Class<?> owner, String file) {
    try (InputStream bytes = owner.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("a table is not shipped: " + file);
      }
      return parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a shipped table can be read: " + file, e);
    }
  }

  /// Reads a table.
  ///
  /// @throws IllegalArgumentException where a row has more or fewer cells than the header
  static List<Row> parse(String text) {
    List<Row> rows = new ArrayList<>();
    List<String> columns = List.of();
    int line = 0;
    for (String written : text.lines().toList()) {
      line++;
      if (written.isBlank() || written.startsWith("#")) {
        continue;
      }
      List<String> cells = List.of(written.split("\t", -1)).stream().map(String::strip).toList();
      if (columns.isEmpty()) {
        columns = cells;
      } else {
        rows.add(new Row(columns, cells, line));
      }
    }
    return List.copyOf(rows);
  }
}
