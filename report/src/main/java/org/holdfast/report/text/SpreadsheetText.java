// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.text;

import de.siegmar.fastcsv.writer.CsvWriter;
import de.siegmar.fastcsv.writer.LineDelimiter;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.List;
import java.util.stream.Stream;

/// A table for a spreadsheet: RFC 4180, lines ended by CRLF.
///
/// A cell that a spreadsheet might run begins with a single quote (OWASP ASVS 5.0, 1.2.10).
public final class SpreadsheetText {
  /// Characters with which a formula starts in some spreadsheet, the full-width forms among them,
  /// and those that spreadsheets drop before they look.
  private static final String STARTS_A_FORMULA = "=+-@\t\r\n\0\uff1d\uff0b\uff0d\uff20";

  private SpreadsheetText() {}

  /// The table: a header row, then the rows in their order.
  public static String of(List<String> columns, Stream<List<String>> rows) {
    var text = new StringWriter();
    try (CsvWriter csv = CsvWriter.builder().lineDelimiter(LineDelimiter.CRLF).build(text)) {
      csv.writeRecord(columns);
      rows.forEach(row -> csv.writeRecord(row.stream().map(SpreadsheetText::harmless).toList()));
    } catch (IOException e) {
      throw new UncheckedIOException("a text in memory can be written", e);
    }
    return text.toString();
  }

  private static String harmless(String cell) {
    boolean starts = !cell.isEmpty() && STARTS_A_FORMULA.indexOf(cell.charAt(0)) >= 0;
    return (starts ? "'" : "") + Visible.of(cell);
  }
}
