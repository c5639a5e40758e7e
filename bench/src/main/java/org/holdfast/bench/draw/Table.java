// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.draw;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/// A table of the module: tab-separated, lines with `#` are notes, the first other line names the
/// columns.
///
/// @param rows the rows after the header, each with every column
public record Table(List<Row> rows) {

  public Table {
    rows = List.copyOf(rows);
  }

  /// One row.
  ///
  /// @param cells each cell by its column
  public record Row(Map<String, String> cells) {
    public Row {
      cells = Map.copyOf(cells);
    }

    /// The text in a column that the table has.
    public String text(String column) {
      String text = cells.get(column);
      if (text == null) {
        throw new IllegalStateException("the table has no column " + column);
      }
      return text;
    }

    /// The number in a column.
    public double number(String column) {
      return Double.parseDouble(text(column));
    }

    /// The words in a column, parted by spaces.
    public List<String> words(String column) {
      return text(column).isEmpty() ? List.of() : List.of(text(column).split(" "));
    }
  }

  /// Reads a table that lies beside a class.
  public static Table beside(Class<?> reader, String file) {
    try (InputStream bytes = reader.getResourceAsStream(file)) {
      if (bytes == null) {
        throw new IllegalStateException("a table is missing: " + file);
      }
      return parse(new String(bytes.readAllBytes(), StandardCharsets.UTF_8));
    } catch (IOException e) {
      throw new UncheckedIOException("a table cannot be read: " + file, e);
    }
  }

  /// Reads a table from its text. Throws where a row has not the header's number of cells.
  static Table parse(String text) {
    List<List<String>> lines =
        text.lines()
            .filter(line -> !line.startsWith("#") && !line.isEmpty())
            .map(line -> List.of(line.split("\t", -1)))
            .toList();
    List<String> columns = lines.getFirst();
    return new Table(lines.stream().skip(1).map(cells -> row(columns, cells)).toList());
  }

  private static Row row(List<String> columns, List<String> cells) {
    if (cells.size() != columns.size()) {
      throw new IllegalStateException("a row has a wrong number of cells: " + cells.getFirst());
    }
    return new Row(
        IntStream.range(0, columns.size())
            .boxed()
            .collect(Collectors.toMap(columns::get, cells::get)));
  }
}
