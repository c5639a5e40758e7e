// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.table;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import javax.xml.stream.XMLStreamException;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackageRelationshipCollection;
import org.apache.poi.openxml4j.opc.TargetMode;
import org.apache.poi.xssf.eventusermodel.XSSFReader;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.table.SheetXml.Content;
import org.holdfast.intake.table.SheetXml.SheetRow;
import org.holdfast.intake.values.Problems;
import org.jspecify.annotations.Nullable;

/// Reads an XLSX workbook that holds one visible list.
///
/// The archive is accounted for byte by byte first ([ZipParts]); then Apache POI opens the package
/// and finds its parts, and the sheet is read in one pass.
public final class XlsxTable {
  static final String SAVE_AGAIN =
      "Copy the list into a new workbook as values only and save it as \"Excel Workbook (.xlsx)\"";

  /// Far more than any list has; a value at the edge of a sheet would make every row as long.
  private static final int MOST_COLUMNS = 512;

  private static final byte[] OLE2 = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};
  private static final byte[] ZIP = {'P', 'K', 3, 4};

  private final ReceivedFile file;
  private final TableFormat format;
  private final Findings findings;
  private long bytesRead;

  private XlsxTable(ReceivedFile file, TableFormat format) {
    this.file = file;
    this.format = format;
    this.findings = new Findings(file.name(), new Problems());
  }

  /// Whether the first bytes are those of a workbook, or of one that is refused with a word on why.
  static boolean looksLikeOne(ReceivedFile file) {
    byte[] bytes = file.bytes();
    return startsWith(bytes, OLE2) || startsWith(bytes, ZIP);
  }

  /// Reads the table; whatever is wrong is in its findings.
  public static Table read(ReceivedFile file, TableFormat format) {
    return new XlsxTable(file, format).read();
  }

  private Table read() {
    byte[] bytes = file.bytes();
    if (startsWith(bytes, OLE2)) {
      refuse(
          Code.UNREADABLE_FILE,
          "a workbook that is encrypted, or in the old format .xls",
          "Remove the password, and save the list as \"Excel Workbook (.xlsx)\"");
      return table(Content.EMPTY);
    }
    if (ZipParts.of(bytes) instanceof ZipParts.Account.Refused(ZipParts.Refusal refusal)) {
      refuse(
          refusal.truncated() ? Code.TRUNCATED : Code.AMBIGUOUS,
          refusal.found(),
          refusal.truncated() ? "Get the list again; it may have been cut off" : SAVE_AGAIN);
      return table(Content.EMPTY);
    }
    bytesRead = bytes.length;
    try (var archive = OPCPackage.open(new ByteArrayInputStream(bytes))) {
      refuseActiveParts(archive);
      return table(theList(new XSSFReader(archive)));
    } catch (SheetReadException e) {
      refuse(Code.UNREADABLE_FILE, e.found(), SAVE_AGAIN);
    } catch (IOException | OpenXML4JException | XMLStreamException | RuntimeException _) {
      refuse(Code.UNREADABLE_FILE, "a zip archive that is no workbook", SAVE_AGAIN);
    }
    return table(Content.EMPTY);
  }

  private void refuseActiveParts(OPCPackage archive) throws OpenXML4JException {
    for (PackagePart part : archive.getParts()) {
      String type = part.getContentType();
      if (type.contains("vbaProject")
          || type.contains("macroEnabled")
          || type.contains("macrosheet")) {
        refuse(Code.AMBIGUOUS, "a workbook with macros", SAVE_AGAIN);
      }
      if (type.contains("externalLink") || type.contains("connections+xml")) {
        refuse(Code.AMBIGUOUS, "a workbook that draws on other files", SAVE_AGAIN);
      }
      if (type.contains("sheet.binary") || type.contains("oleObject") || type.contains("activeX")) {
        refuse(Code.AMBIGUOUS, "a workbook with parts that are no text", SAVE_AGAIN);
      }
      if (!part.isRelationshipPart()) {
        refuseDoubtfulRelations(part.getRelationships());
      }
    }
    refuseDoubtfulRelations(archive.getRelationships());
  }

  /// A part that lies outside the file, and a second part where programs look for one: each program
  /// takes the one it finds first. Pictures and remarks are not read.
  private void refuseDoubtfulRelations(PackageRelationshipCollection relations) {
    var single = new HashSet<String>();
    for (var relation : relations) {
      String type = relation.getRelationshipType();
      String kind = type.substring(type.lastIndexOf('/') + 1);
      if (relation.getTargetMode() == TargetMode.EXTERNAL && !kind.equals("hyperlink")) {
        refuse(Code.AMBIGUOUS, "a workbook that draws on other files", SAVE_AGAIN);
      }
      if (List.of("officeDocument", "sharedStrings", "styles").contains(kind)
          && !single.add(kind)) {
        refuse(Code.AMBIGUOUS, "a workbook with a part for the second time", SAVE_AGAIN);
      }
      if (List.of("drawing", "comments", "threadedComment").contains(kind)) {
        findings.note(0, 0, "", "Pictures, text boxes and remarks beside the cells were not read.");
      }
    }
  }

  /// The one sheet that holds anything.
  private Content theList(XSSFReader reader)
      throws IOException, OpenXML4JException, XMLStreamException, SheetReadException {
    WorkbookXml.Workbook workbook;
    try (InputStream in = reader.getWorkbookData()) {
      workbook = WorkbookXml.workbook(in);
    }
    var strings = part(reader.getSharedStringsData(), WorkbookXml::strings);
    var formats = part(reader.getStylesData(), WorkbookXml::formats);
    Content list = Content.EMPTY;
    int number = 0;
    for (WorkbookXml.SheetEntry sheet : workbook.sheets()) {
      number++;
      if (sheet.hidden()) {
        refuse(
            Code.AMBIGUOUS,
            "a hidden sheet (sheet " + number + ")",
            "Show the sheet and look at it; then remove it, or move the list to a new workbook");
      }
      var xml = new SheetXml(strings, formats, workbook.from1904(), format.columns(), findings);
      Content content;
      try (InputStream in = reader.getSheet(sheet.relation())) {
        content = xml.read(in);
      }
      if (content.rows().isEmpty()) {
        continue;
      }
      if (!list.rows().isEmpty()) {
        refuse(
            Code.AMBIGUOUS,
            "a second sheet that holds something (sheet " + number + ")",
            "Leave the list alone in its workbook, and give each list a workbook of its own");
        continue;
      }
      list = content;
    }
    return list;
  }

  private interface PartReader<T> {
    List<T> read(InputStream in) throws XMLStreamException, SheetReadException;
  }

  /// A part that a workbook may lack.
  private static <T> List<T> part(@Nullable InputStream part, PartReader<T> reader)
      throws IOException, XMLStreamException, SheetReadException {
    if (part == null) {
      return List.of();
    }
    try (part) {
      return reader.read(part);
    }
  }

  private Table table(Content content) {
    if (content.rows().isEmpty()) {
      if (findings.problems().none()) {
        refuse(
            Code.UNREADABLE_FILE,
            "a workbook without a value in it",
            "Get the list again; it must have a row of column names and a row for each person");
      }
      return Table.none(file, bytesRead, findings);
    }
    SheetRow names = content.rows().getFirst();
    int width = Math.min(names.texts().lastKey(), MOST_COLUMNS);
    if (names.texts().lastKey() > width) {
      findings.problem(
          Code.UNREADABLE_FILE,
          names.number(),
          names.texts().lastKey(),
          "",
          "a list of " + names.texts().lastKey() + " columns",
          "a list of " + MOST_COLUMNS + " columns at most",
          "Remove what stands beside the list");
    }
    var rows = new ArrayList<Row>();
    int last = names.number();
    for (SheetRow row : content.rows().subList(1, content.rows().size())) {
      if (row.number() > last + 1) {
        findings.problem(
            Code.AMBIGUOUS,
            last + 1L,
            0,
            "",
            "an empty row between rows",
            "a row on every line from the header to the last row",
            "Remove the row if nobody belongs there; otherwise fill it in");
      }
      last = row.number();
      rows.add(row(row, width));
    }
    hidden(content, width);
    merged(content, names.number(), last, width);
    Header header = Header.of(cells(names, width), names.number(), rows, format, findings);
    return new Table(file, bytesRead, header, names.number(), rows, null, findings);
  }

  private Row row(SheetRow row, int width) {
    boolean wide = row.texts().lastKey() > width;
    if (wide) {
      findings.problem(
          Code.UNREADABLE_ROW,
          row.number(),
          row.texts().lastKey(),
          "",
          "a value beyond the last column name",
          "values only below column names",
          "Name the column, or remove the value");
    }
    List<String> cells = cells(row, width);
    return new Row(row.number(), cells, cells, wide);
  }

  private static List<String> cells(SheetRow row, int width) {
    var cells = new ArrayList<String>();
    int last = Math.min(width, row.texts().lastKey());
    for (int column = 1; column <= last; column++) {
      cells.add(row.texts().getOrDefault(column, ""));
    }
    return cells;
  }

  private void hidden(Content content, int width) {
    for (SheetRow row : content.rows()) {
      if (row.hidden()) {
        findings.problem(
            Code.AMBIGUOUS,
            row.number(),
            0,
            "",
            "a hidden row",
            "rows that everyone sees",
            "Show all rows, take off any filter, and save the list again");
      }
    }
    for (SheetXml.Span span : content.hiddenColumns()) {
      if (span.first() <= width) {
        findings.problem(
            Code.AMBIGUOUS,
            0,
            span.first(),
            "",
            "a hidden column",
            "columns that everyone sees",
            "Show all columns and save the list again");
      }
    }
  }

  private void merged(Content content, int first, int last, int width) {
    for (var range : content.merged()) {
      boolean within =
          range.getFirstRow() < last
              && range.getLastRow() >= first - 1
              && range.getFirstColumn() < width;
      if (within) {
        findings.problem(
            Code.AMBIGUOUS,
            range.getFirstRow() + 1L,
            range.getFirstColumn() + 1L,
            "",
            "merged cells",
            "one cell for each value",
            "Split the merged cells and fill in each of them");
      }
    }
  }

  private void refuse(Code code, String found, String todo) {
    findings.problem(code, 0, 0, "", found, "a workbook with one visible list in it", todo);
  }

  private static boolean startsWith(byte[] bytes, byte[] head) {
    return bytes.length >= head.length
        && java.util.Arrays.equals(bytes, 0, head.length, head, 0, head.length);
  }
}
