// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvRecord;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import org.holdfast.bench.labelled.LabelledFile;
import org.holdfast.cli.terminal.CommandFailure;
import org.holdfast.cli.terminal.ExitCode;

/// Reads a file of a labelled set: CSV in UTF-8, the first line names the columns. A row of another
/// width is refused by the parser.
final class LabelledCsv {
  private LabelledCsv() {}

  static LabelledFile read(Path file) {
    String name = String.valueOf(file.getFileName());
    var rows = new ArrayList<LabelledFile.Row>();
    try (CsvReader<CsvRecord> csv = CsvReader.builder().detectBomHeader(true).ofCsvRecord(file)) {
      List<String> columns = List.of();
      for (CsvRecord line : csv) {
        List<String> cells = line.getFields().stream().map(String::strip).toList();
        if (columns.isEmpty()) {
          columns = cells;
        } else {
          rows.add(row(name, columns, cells));
        }
      }
    } catch (IOException | UncheckedIOException | CsvParseException failed) {
      throw new CommandFailure(
          ExitCode.NO_INPUT,
          name + " cannot be read (" + failed.getClass().getSimpleName() + "). Get it again.");
    }
    return new LabelledFile(name, rows);
  }

  private static LabelledFile.Row row(String name, List<String> columns, List<String> cells) {
    var byColumn = new HashMap<String, String>();
    for (int i = 0; i < columns.size(); i++) {
      byColumn.put(columns.get(i), cells.get(i));
    }
    return new LabelledFile.Row(name, byColumn);
  }
}
