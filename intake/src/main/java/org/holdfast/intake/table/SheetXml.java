// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.io.InputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.apache.poi.ss.util.CellRangeAddress;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.values.HiddenCharacters;

/// Reads one sheet of a workbook in one pass, row by row (ECMA-376 part 1, 18.3).
///
/// What has no single reading becomes a problem on the way: formulas, error cells, rows and cells
/// out of order. What can only be judged once the whole sheet is known (hidden rows and columns,
/// merged cells) is handed on.
final class SheetXml {
  /// Below this height, in points, or width, in characters, nobody sees a row or column.
  private static final double LEAST_HEIGHT = 2;

  private static final double LEAST_WIDTH = 0.5;

  private final List<String> strings;
  private final List<NumberFormat> formats;
  private final SheetNumbers numbers;
  private final List<String> known;
  private final Findings findings;

  private final List<SheetRow> rows = new ArrayList<>();
  private final List<Span> hiddenColumns = new ArrayList<>();
  private final List<CellRangeAddress> merged = new ArrayList<>();
  private final SortedMap<Integer, String> names = new TreeMap<>();
  private boolean concealed;
  private boolean filtered;

  SheetXml(
      List<String> strings,
      List<NumberFormat> formats,
      boolean from1904,
      List<String> known,
      Findings findings) {
    this.known = known;
    this.strings = strings;
    this.formats = formats;
    this.numbers = new SheetNumbers(from1904, findings);
    this.findings = findings;
  }

  /// A row as stored.
  ///
  /// @param number its number, from 1
  /// @param hidden whether it is hidden
  /// @param texts its texts that are not blank, by column, from 1
  record SheetRow(int number, boolean hidden, SortedMap<Integer, String> texts) {}

  /// Some neighbouring columns, both ends counted, from 1.
  record Span(int first, int last) {}

  /// What a sheet holds.
  ///
  /// @param rows the rows that have a text, in order
  /// @param hiddenColumns the columns that are hidden
  /// @param merged the ranges that are merged
  record Content(List<SheetRow> rows, List<Span> hiddenColumns, List<CellRangeAddress> merged) {
    Content {
      rows = List.copyOf(rows);
      hiddenColumns = List.copyOf(hiddenColumns);
      merged = List.copyOf(merged);
    }

    static final Content EMPTY = new Content(List.of(), List.of(), List.of());
  }

  /// Reads a sheet. What was read before a fault is kept, and the fault is a problem.
  Content read(InputStream in) {
    try {
      XMLStreamReader xml = WorkbookXml.open(in);
      WorkbookXml.root(xml, "worksheet", "dialogsheet", "chartsheet");
      boolean data = false;
      while (WorkbookXml.child(xml)) {
        switch (WorkbookXml.isMain(xml) ? xml.getLocalName() : "") {
          case "sheetFormatPr" -> defaults(xml);
          case "cols" -> each(xml, "col", this::column);
          case "sheetData" -> {
            if (data) {
              throw new SheetReadException("a sheet with two bodies");
            }
            data = true;
            body(xml);
          }
          case "autoFilter" -> each(xml, "filterColumn", _ -> filtered = true);
          case "mergeCells" ->
              each(xml, "mergeCell", x -> merged.add(range(WorkbookXml.attribute(x, "ref"))));
          default -> WorkbookXml.skip(xml);
        }
      }
      conceals();
    } catch (SheetReadException e) {
      unreadable(e.found());
    } catch (XMLStreamException | RuntimeException _) {
      unreadable("a sheet that is not well formed");
    }
    return new Content(rows, hiddenColumns, merged);
  }

  private interface ElementReader {
    void read(XMLStreamReader xml) throws SheetReadException;
  }

  /// Reads the elements of one name that stand in the current one.
  private static void each(XMLStreamReader xml, String name, ElementReader reader)
      throws XMLStreamException, SheetReadException {
    while (WorkbookXml.child(xml)) {
      if (WorkbookXml.isMain(xml) && xml.getLocalName().equals(name)) {
        reader.read(xml);
      }
      WorkbookXml.skip(xml);
    }
  }

  /// What a row or column is where it does not say.
  private void defaults(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    concealed =
        WorkbookXml.isTrue(WorkbookXml.attribute(xml, "zeroHeight"))
            || below(WorkbookXml.attribute(xml, "defaultRowHeight"), LEAST_HEIGHT)
            || below(WorkbookXml.attribute(xml, "defaultColWidth"), LEAST_WIDTH);
    WorkbookXml.skip(xml);
  }

  /// Adds the problem that rows may not show, by default or by a filter, which some programs apply
  /// when they open the file.
  private void conceals() {
    if (!rows.isEmpty() && (concealed || filtered)) {
      findings.problem(
          Code.AMBIGUOUS,
          0,
          0,
          "",
          filtered ? "a filter" : "rows or columns that are hidden unless they say otherwise",
          "rows and columns that everyone sees",
          "Show all rows and columns, take off any filter, and save the list again");
    }
  }

  private void column(XMLStreamReader xml) throws SheetReadException {
    boolean hidden = WorkbookXml.isTrue(WorkbookXml.attribute(xml, "hidden"));
    if (hidden || below(WorkbookXml.attribute(xml, "width"), LEAST_WIDTH)) {
      hiddenColumns.add(
          new Span(
              WorkbookXml.number(WorkbookXml.attribute(xml, "min")),
              WorkbookXml.number(WorkbookXml.attribute(xml, "max"))));
    }
  }

  private void body(XMLStreamReader xml) throws XMLStreamException, SheetReadException {
    int last = 0;
    while (WorkbookXml.child(xml)) {
      WorkbookXml.expect(xml, "row");
      last = row(xml, last);
    }
  }

  private int row(XMLStreamReader xml, int last) throws XMLStreamException, SheetReadException {
    String stated = WorkbookXml.attribute(xml, "r");
    int number = stated == null ? last + 1 : WorkbookXml.number(stated);
    if (number <= last) {
      findings.problem(
          Code.AMBIGUOUS,
          number,
          0,
          "",
          "a row number that is out of order or comes twice",
          "rows numbered upwards, each number once",
          XlsxTable.SAVE_AGAIN);
    }
    boolean hidden =
        WorkbookXml.isTrue(WorkbookXml.attribute(xml, "hidden"))
            || below(WorkbookXml.attribute(xml, "ht"), LEAST_HEIGHT);
    var texts = new TreeMap<Integer, String>();
    int column = 0;
    while (WorkbookXml.child(xml)) {
      WorkbookXml.expect(xml, "c");
      column = cell(xml, number, column, texts);
    }
    if (!texts.isEmpty()) {
      if (rows.isEmpty()) {
        names.putAll(texts);
      }
      rows.add(new SheetRow(number, hidden, texts));
    }
    return number;
  }

  private int cell(XMLStreamReader xml, int row, int last, SortedMap<Integer, String> texts)
      throws XMLStreamException, SheetReadException {
    String reference = WorkbookXml.attribute(xml, "r");
    int column = last + 1;
    if (reference != null) {
      column = columnOf(reference);
      if (rowOf(reference) != row || column <= last) {
        findings.problem(
            Code.AMBIGUOUS,
            row,
            column,
            "",
            "a cell that is out of order, in another row or there twice",
            "cells in the order of their columns, each once",
            XlsxTable.SAVE_AGAIN);
      }
    }
    String text = content(xml, row, column).replace('\u00A0', ' ').strip();
    if (!text.isEmpty()) {
      checkCharacters(text, row, column);
      texts.merge(column, text, (first, second) -> first + " " + second);
    }
    return column;
  }

  private String content(XMLStreamReader xml, int row, int column)
      throws XMLStreamException, SheetReadException {
    String type = Optional.ofNullable(WorkbookXml.attribute(xml, "t")).orElse("n");
    int style = WorkbookXml.number(WorkbookXml.attribute(xml, "s"));
    String value = null;
    boolean formula = false;
    while (WorkbookXml.child(xml)) {
      WorkbookXml.expect(xml, "v", "is", "f");
      if (xml.getLocalName().equals("f")) {
        formula = true;
        xml.getElementText();
        continue;
      }
      boolean inline = xml.getLocalName().equals("is");
      if (value != null || inline != type.equals("inlineStr")) {
        throw new SheetReadException(
            "a cell that states its value twice, or in a place of another");
      }
      value = inline ? WorkbookXml.richText(xml) : xml.getElementText();
    }
    if (formula) {
      findings.problem(
          Code.AMBIGUOUS,
          row,
          column,
          field(column),
          "a formula",
          "a value that was typed",
          "Copy the cells and paste them as values only, then save the list again");
    }
    return typed(type, style, value == null ? "" : value, row, column);
  }

  private String typed(String type, int style, String raw, int row, int column)
      throws SheetReadException {
    if (raw.isBlank()) {
      return "";
    }
    NumberFormat format =
        style >= 0 && style < formats.size() ? formats.get(style) : NumberFormat.GENERAL;
    if (List.of("s", "str", "inlineStr").contains(type) && !format.showsText()) {
      SheetNumbers.hidden(row, column, field(column), findings);
    }
    return switch (type) {
      case "s" -> shared(raw);
      case "str" -> WorkbookXml.unescaped(raw);
      case "inlineStr", "d" -> raw;
      case "b" -> WorkbookXml.isTrue(raw) ? "true" : "false";
      case "n" -> numbers.text(raw, format, row, column, field(column));
      case "e" -> {
        findings.problem(
            Code.UNREADABLE_VALUE,
            row,
            column,
            field(column),
            "a spreadsheet's error",
            "a value",
            "Type the value that belongs there");
        yield "";
      }
      default -> throw new SheetReadException("a cell of a type that is not known");
    };
  }

  private String shared(String index) throws SheetReadException {
    int at = WorkbookXml.number(index.strip());
    if (at < 0 || at >= strings.size()) {
      throw new SheetReadException("a cell whose text is not in the workbook");
    }
    return strings.get(at);
  }

  private void checkCharacters(String text, int row, int column) {
    boolean lost = text.indexOf('\uFFFD') >= 0;
    if (lost || HiddenCharacters.first(text).isPresent()) {
      findings.problem(
          lost ? Code.UNREADABLE_VALUE : Code.AMBIGUOUS,
          row,
          column,
          field(column),
          lost
              ? "the mark of a letter that was lost (U+FFFD)"
              : "a line break, a control character or one that does not show",
          "text on one line that shows as it is stored",
          "Type the value again, on one line");
    }
  }

  /// The name of a column, for a message; empty where the header does not name one that is known,
  /// since a list without a header has a person in its first row.
  private String field(int column) {
    String name = Header.normalized(names.getOrDefault(column, ""));
    return known.contains(name) ? name : "";
  }

  /// The column of a place such as `AB12`, from 1.
  private static int columnOf(String place) throws SheetReadException {
    int column = 0;
    int letters = letters(place);
    for (int i = 0; i < letters; i++) {
      column = column * 26 + place.charAt(i) - 'A' + 1;
    }
    return column;
  }

  private static int rowOf(String place) throws SheetReadException {
    return WorkbookXml.number(place.substring(letters(place)));
  }

  /// How many letters a place begins with: one to three, and then nothing but one to seven digits.
  private static int letters(String place) throws SheetReadException {
    int at = 0;
    while (at < place.length() && place.charAt(at) >= 'A' && place.charAt(at) <= 'Z') {
      at++;
    }
    int digits = place.length() - at;
    boolean plain = place.chars().skip(at).allMatch(c -> c >= '0' && c <= '9');
    if (at < 1 || at > 3 || digits < 1 || digits > 7 || !plain) {
      throw new SheetReadException("a cell whose place cannot be read");
    }
    return at;
  }

  private static CellRangeAddress range(@org.jspecify.annotations.Nullable String reference)
      throws SheetReadException {
    if (reference == null || !reference.matches("[A-Z]{1,3}[0-9]{1,7}(:[A-Z]{1,3}[0-9]{1,7})?")) {
      throw new SheetReadException("a merged range that cannot be read");
    }
    return CellRangeAddress.valueOf(reference);
  }

  private static boolean below(@org.jspecify.annotations.Nullable String size, double least)
      throws SheetReadException {
    try {
      return size != null && !(Double.parseDouble(size) >= least);
    } catch (NumberFormatException _) {
      throw new SheetReadException("a height or width that is no number");
    }
  }

  private void unreadable(String found) {
    findings.problem(
        Code.UNREADABLE_FILE,
        0,
        0,
        "",
        found,
        "a sheet as spreadsheets save it",
        XlsxTable.SAVE_AGAIN);
  }
}
