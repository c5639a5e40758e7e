// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.deadline;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A table of deadlines with their ends: the columns that came in, in their order and untouched,
/// then `due` and `protection_end`. Lines end in a line feed, so that a plain comparison with the
/// table that came in shows what was added and nothing else.
///
/// This is deliberate: unlike an answer for a spreadsheet, no cell is made harmless here. What
/// stands in them was written by whoever asks.
public final class DeadlineCsv {
  private static final List<String> ENDS = List.of("due", "protection_end");

  private DeadlineCsv() {}

  /// One row.
  ///
  /// @param cells the cells that came in
  /// @param ends what is added to them
  public record Row(List<String> cells, TableEnds ends) {
    public Row {
      cells = List.copyOf(cells);
    }
  }

  /// A header row, then the rows in order.
  ///
  /// @param columns the columns that came in
  public static String format(List<String> columns, List<Row> rows) {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.LF).build(text)) {
      csv.writeRecord(joined(columns, ENDS));
      for (Row row : rows) {
        csv.writeRecord(joined(row.cells(), List.of(row.ends().due(), row.ends().protectionEnd())));
      }
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
    return text.toString();
  }

  private static List<String> joined(List<String> cells, List<String> more) {
    return Stream.concat(cells.stream(), more.stream()).toList();
  }
}
