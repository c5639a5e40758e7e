// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import de.siegmar.fastcsv.reader.CsvParseException;
import de.siegmar.fastcsv.reader.CsvReader;
import de.siegmar.fastcsv.reader.CsvReader.CsvReaderBuilder;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.values.Problems;
import org.jspecify.annotations.Nullable;

/// Reads a CSV file, one physical line at a time.
///
/// This is deliberate: in these formats no value holds a line break, so a line is a record. Each
/// line is accounted for by [QuoteCheck] and parsed by itself; a stray quote spoils its own line
/// and is named, where a parser that is given the whole file reads all lines below it as one value.
public final class CsvTable {
  private static final String END = "#end";

  private final TableFormat format;
  private final Findings findings;
  private final char delimiter;
  private final CsvReaderBuilder parser;
  private final int width;
  private @Nullable Integer endLineRows;

  private CsvTable(TableFormat format, Findings findings, Line header) {
    this.format = format;
    this.findings = findings;
    this.delimiter = delimiter(header.text(), format);
    this.parser =
        CsvReader.builder()
            .fieldSeparator(delimiter)
            .skipEmptyLines(false)
            .allowUnclosedQuote(false)
            .detectBomHeader(false);
    this.width = QuoteCheck.of(header.text(), delimiter).fields();
  }

  /// Reads the table; whatever is wrong is in its findings.
  public static Table read(ReceivedFile file, TableFormat format) {
    var findings = new Findings(file.name(), new Problems());
    List<Line> lines = CsvText.lines(file, findings);
    int last = lines.size();
    while (last > 0 && lines.get(last - 1).blank()) {
      last--;
    }
    if (last == 0) {
      findings.problem(
          Code.UNREADABLE_FILE,
          0,
          0,
          "",
          "a file of " + file.size() + " bytes without a line of text",
          "a line of column names and a line for each row",
          "Get the list again");
      return Table.none(file, file.size(), findings);
    }
    return new CsvTable(format, findings, lines.getFirst()).read(file, lines.subList(0, last));
  }

  private Table read(ReceivedFile file, List<Line> lines) {
    Row header = row(lines.getFirst());
    sayDelimiter();
    var rows = new ArrayList<Row>();
    for (Line line : lines.subList(1, lines.size())) {
      if (format.endLine() && endLine(line, lines.getLast())) {
        continue;
      }
      if (line.blank()) {
        gap(line.number(), "a blank line between rows");
      } else {
        rows.add(row(line));
      }
    }
    dropEmptyRows(rows);
    Header columns = Header.of(header.cells(), 1, rows, format, findings);
    return new Table(file, file.size(), columns, 1, rows, endLineRows, findings);
  }

  private Row row(Line line) {
    QuoteCheck quotes = QuoteCheck.of(line.text(), delimiter);
    QuoteCheck.Fault fault = quotes.fault();
    if (fault != null) {
      findings.problem(
          Code.AMBIGUOUS,
          line.number(),
          fault.column(),
          "",
          fault.found(),
          "a quote only around a whole value, doubled within it, and no line break in a value",
          "Correct the quotes in this line, or save the list again from the program that made it");
      return broken(line);
    }
    List<String> cells;
    try {
      cells = parser.ofSingleCsvRecord(line.text()).getFields();
    } catch (CsvParseException _) {
      cells = List.of();
    }
    if (cells.size() != quotes.fields()) {
      findings.problem(
          Code.UNREADABLE_ROW,
          line.number(),
          0,
          "",
          "a line that two ways of reading part differently",
          "the same fields whoever reads the line",
          "Put quotes around every value that holds a separator");
      return broken(line);
    }
    boolean fits = line.number() == 1 || fits(line, cells);
    return new Row(line.number(), cells.stream().map(CsvTable::trimmed).toList(), cells, !fits);
  }

  private boolean fits(Line line, List<String> cells) {
    if (cells.size() == width) {
      return true;
    }
    findings.problem(
        Code.UNREADABLE_ROW,
        line.number(),
        Math.min(cells.size(), width) + 1L,
        "",
        "a row of " + cells.size() + " fields",
        width + " fields, as in the header",
        cells.size() > width
            ? "Put quotes around every value that holds a separator, or remove the extra field"
            : "Add the missing fields, even if they are empty");
    return false;
  }

  /// A line that cannot be read, parted at its separators for the list of who is on it.
  private Row broken(Line line) {
    var cells =
        Arrays.stream(line.text().split(java.util.regex.Pattern.quote("" + delimiter), -1))
            .map(text -> trimmed(text.replace("\"", "")))
            .toList();
    return new Row(line.number(), cells, cells, true);
  }

  private boolean endLine(Line line, Line last) {
    if (!line.text().toLowerCase(Locale.ROOT).replace("\"", "").startsWith(END)) {
      return false;
    }
    if (line.number() != last.number()) {
      findings.problem(
          Code.AMBIGUOUS,
          line.number(),
          0,
          END,
          "an end line with lines below it",
          "the end line as the last line of the file",
          "Move the end line to the end, or remove what is below it");
      return true;
    }
    List<String> cells = broken(line).cells();
    boolean number = cells.size() > 1 && cells.get(1).matches("[0-9]{1,9}");
    boolean alone = cells.stream().skip(2).allMatch(String::isEmpty);
    boolean quoted = QuoteCheck.of(line.text(), delimiter).fault() == null;
    if (!quoted || !number || !alone || !cells.getFirst().equalsIgnoreCase(END)) {
      findings.problem(
          Code.UNREADABLE_ROW,
          line.number(),
          0,
          END,
          "an end line that is not \"#end\" and one number",
          "#end and the number of rows above it, without the header",
          "Write the last line as #end" + delimiter + "ROWS");
      return true;
    }
    endLineRows = Integer.valueOf(cells.get(1));
    return true;
  }

  private void sayDelimiter() {
    if (delimiter != ',') {
      findings.note(
          1,
          0,
          "",
          "The separator is a "
              + (delimiter == ';' ? "semicolon" : "tab")
              + ", by the line of column names.");
    }
  }

  private void dropEmptyRows(List<Row> rows) {
    int dropped = 0;
    while (!rows.isEmpty() && rows.getLast().blank()) {
      rows.removeLast();
      dropped++;
    }
    if (dropped > 0) {
      findings.note(
          0, 0, "", "Rows without any value at the end of the file, left out: " + dropped + ".");
    }
    for (Row row : rows) {
      if (row.blank()) {
        gap(row.line(), "a row without any value between rows");
      }
    }
    rows.removeIf(Row::blank);
  }

  private void gap(long line, String found) {
    findings.problem(
        Code.AMBIGUOUS,
        line,
        0,
        "",
        found,
        "a row on every line from the header to the last row",
        "Remove the line if nobody belongs there; otherwise fill it in");
  }

  private static String trimmed(String cell) {
    return cell.replace('\u00A0', ' ').strip();
  }

  /// The separator that parts the header into the most known names; a comma where that is a draw.
  private static char delimiter(String header, TableFormat format) {
    char best = ',';
    int most = named(header, ',', format);
    for (char candidate : new char[] {';', '\t'}) {
      int names = named(header, candidate, format);
      if (names > most) {
        best = candidate;
        most = names;
      }
    }
    return best;
  }

  private static int named(String header, char delimiter, TableFormat format) {
    var names = header.split(java.util.regex.Pattern.quote("" + delimiter), -1);
    return Header.known(Arrays.stream(names).map(name -> name.replace("\"", "")).toList(), format);
  }
}
