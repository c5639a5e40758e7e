// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.apache.poi.ss.usermodel.CellStyle;
import org.apache.poi.ss.usermodel.FormulaError;
import org.apache.poi.ss.usermodel.SheetVisibility;
import org.apache.poi.ss.util.CellRangeAddress;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Problem.Code;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.linkage.identity.ANumber;
import org.holdfast.linkage.identity.BirthDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

final class ManifestXlsxTest {
  private static final String CSV = ManifestCsvTest.SAMPLE;
  private static final byte[] WHOLE = Workbooks.of(CSV);

  static Reading<Manifest> read(byte[] bytes) {
    return ManifestXlsx.read(new ReceivedFile("m.xlsx", bytes), ManifestOptions.NONE);
  }

  @Test
  void aWorkbookSaysWhatTheSameCsvSays() {
    Reading<Manifest> reading = read(WHOLE);
    assertThat(reading.problems()).isEmpty();
    assertThat(reading.notes()).isEmpty();
    assertThat(reading.value()).isEqualTo(ManifestCsvTest.read(CSV).value());
    assertThat(reading.accounting().bytesRead()).isEqualTo(WHOLE.length);
  }

  /// A workbook that must be refused.
  ///
  /// @param at the line and column to be told, as `4:3`; empty for any
  record Hostile(String why, ReceivedFile file, Code code, String at, int seats) {
    Hostile(String why, byte[] bytes, Code code, String at, int seats) {
      this(why, new ReceivedFile("m.xlsx", bytes), code, at, seats);
    }

    @Override
    public String toString() {
      return why;
    }
  }

  private static Hostile sheet(String why, Code code, String at, Consumer<XSSFSheet> alter) {
    return new Hostile(why, Workbooks.of(CSV, alter), code, at, 5);
  }

  private static Hostile xml(
      String why, Code code, String at, int seats, String replace, String by) {
    byte[] bytes =
        Workbooks.rewritten(
            WHOLE,
            Workbooks.SHEET,
            text -> {
              assertThat(text).as(why).contains(replace);
              return text.replace(replace, by);
            });
    return new Hostile(why, bytes, code, at, seats);
  }

  static Stream<Hostile> hostile() {
    return Stream.of(
            hostileSheets(), hostileCells(), hostileXml(), hostileParts(), hostileArchives())
        .flatMap(hostile -> hostile);
  }

  private static Stream<Hostile> hostileSheets() {
    return Stream.of(
        sheet("a hidden row", Code.AMBIGUOUS, "4", s -> s.getRow(3).setZeroHeight(true)),
        sheet("a row of no height", Code.AMBIGUOUS, "4", s -> s.getRow(3).setHeight((short) 0)),
        sheet("a hidden column", Code.AMBIGUOUS, "0:7", s -> s.setColumnHidden(6, true)),
        sheet("a column of no width", Code.AMBIGUOUS, "0:7", s -> s.setColumnWidth(6, 0)),
        sheet(
            "merged cells",
            Code.AMBIGUOUS,
            "3:9",
            s -> s.addMergedRegion(new CellRangeAddress(2, 4, 8, 8))),
        sheet(
            "a second sheet with a value",
            Code.AMBIGUOUS,
            "0",
            s -> s.getWorkbook().createSheet("old").createRow(9).createCell(2).setCellValue("x")),
        sheet(
            "a hidden sheet",
            Code.AMBIGUOUS,
            "0",
            s -> {
              s.getWorkbook().createSheet("old");
              s.getWorkbook().setSheetVisibility(1, SheetVisibility.HIDDEN);
            }),
        sheet(
            "a very hidden sheet",
            Code.AMBIGUOUS,
            "0",
            s -> {
              s.getWorkbook().createSheet("old");
              s.getWorkbook().setSheetVisibility(1, SheetVisibility.VERY_HIDDEN);
            }),
        sheet(
            "rows that are hidden by default",
            Code.AMBIGUOUS,
            "0",
            s -> s.getCTWorksheet().getSheetFormatPr().setZeroHeight(true)),
        sheet(
            "columns that have no width by default",
            Code.AMBIGUOUS,
            "0",
            s -> s.getCTWorksheet().getSheetFormatPr().setDefaultColWidth(0)),
        sheet(
            "a row too low to be seen",
            Code.AMBIGUOUS,
            "4",
            s -> s.getRow(3).setHeightInPoints(0.1f)),
        sheet("an empty row between rows", Code.AMBIGUOUS, "5", s -> s.shiftRows(4, 5, 1)));
  }

  private static Stream<Hostile> hostileCells() {
    return Stream.of(
        sheet(
            "a formula",
            Code.AMBIGUOUS,
            "2:7",
            s -> {
              s.getRow(1).getCell(6).setCellFormula("\"290\"&\"111222\"");
              s.getWorkbook().getCreationHelper().createFormulaEvaluator().evaluateAll();
            }),
        sheet(
            "an error",
            Code.UNREADABLE_VALUE,
            "2:7",
            s -> s.getRow(1).getCell(6).setCellErrorValue(FormulaError.REF.getCode())),
        sheet(
            "a fraction",
            Code.UNREADABLE_VALUE,
            "2:7",
            s -> s.getRow(1).getCell(6).setCellValue(290111222.5)),
        sheet(
            "a number longer than a spreadsheet keeps",
            Code.AMBIGUOUS,
            "3:8",
            s -> s.getRow(2).getCell(7).setCellValue(1.25e18)),
        sheet(
            "29 February 1900, which never was",
            Code.AMBIGUOUS,
            "2:4",
            s -> dated(s, 1, 3, "yyyy-mm-dd").setCellValue(60)),
        sheet(
            "a time without a day",
            Code.AMBIGUOUS,
            "2:4",
            s -> dated(s, 1, 3, "h:mm").setCellValue(0.5)),
        sheet(
            "a value that its format hides",
            Code.AMBIGUOUS,
            "2:3",
            s -> dated(s, 1, 2, ";;;").setCellValue("QUINTEROS, NOELIA")),
        sheet(
            "a text that its format hides from the fourth section on",
            Code.AMBIGUOUS,
            "2:3",
            s -> dated(s, 1, 2, "General;General;General;").setCellValue("QUINTEROS, NOELIA")),
        sheet(
            "a text that its format shows as another",
            Code.AMBIGUOUS,
            "2:3",
            s -> dated(s, 1, 2, "0;0;0;\"DOE, JANE\"").setCellValue("QUINTEROS, NOELIA")),
        sheet(
            "a number that its format shows as another",
            Code.AMBIGUOUS,
            "2:7",
            s -> dated(s, 1, 6, "\"290111333\"").setCellValue(290111222)),
        sheet(
            "a number that its format divides by a million",
            Code.AMBIGUOUS,
            "2:7",
            s -> dated(s, 1, 6, "0,,").setCellValue(290111222)),
        sheet(
            "a number that its format shows only under a condition",
            Code.AMBIGUOUS,
            "2:7",
            s -> dated(s, 1, 6, "[<1]0;\"-\"").setCellValue(290111222)),
        sheet(
            "a value at the edge of the sheet, which would make every row as long",
            Code.UNREADABLE_FILE,
            "1:16384",
            s -> s.getRow(0).createCell(16383).setCellValue("x")),
        sheet(
            "a line break in a value",
            Code.AMBIGUOUS,
            "2:3",
            s -> s.getRow(1).getCell(2).setCellValue("QUINTEROS,\nNOELIA")),
        sheet(
            "a value beyond the last column name",
            Code.UNREADABLE_ROW,
            "3:30",
            s -> s.getRow(2).createCell(29).setCellValue("x")),
        sheet(
            "a day where a time is needed",
            Code.UNREADABLE_VALUE,
            "6:22",
            s -> dated(s, 5, 21, "yyyy-mm-dd").setCellValue(LocalDate.of(2025, 5, 7))));
  }

  private static Stream<Hostile> hostileXml() {
    return Stream.of(
        xml("a row number twice", Code.AMBIGUOUS, "3", 5, "<row r=\"4\"", "<row r=\"3\""),
        xml("rows out of order", Code.AMBIGUOUS, "2", 5, "<row r=\"4\"", "<row r=\"2\""),
        xml("a cell twice", Code.AMBIGUOUS, "4:2", 5, "<c r=\"C4\"", "<c r=\"B4\""),
        xml("a cell of another row", Code.AMBIGUOUS, "4:3", 5, "<c r=\"C4\"", "<c r=\"C5\""),
        xml("a place that is none", Code.UNREADABLE_FILE, "", 2, "<c r=\"C4\"", "<c r=\"4C\""),
        xml(
            "a type that is none",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<c r=\"C4\" t=\"s\"",
            "<c r=\"C4\" t=\"q\""),
        xml(
            "a text that is nowhere",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<c r=\"C4\" t=\"s\" s=\"0\"><v>",
            "<c r=\"C4\" t=\"s\" s=\"0\"><v>9"),
        xml(
            "rows in two bodies",
            Code.UNREADABLE_FILE,
            "",
            5,
            "</sheetData>",
            "</sheetData><sheetData/>"),
        xml(
            "a choice among rows",
            Code.UNREADABLE_FILE,
            "",
            0,
            "<sheetData>",
            "<sheetData><AlternateContent/>"),
        xml(
            "a value stated twice",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<c r=\"C4\" t=\"s\" s=\"0\"><v>",
            "<c r=\"C4\" t=\"s\" s=\"0\"><v>1</v><v>"),
        xml(
            "an inline text beside a shared one",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<c r=\"C4\" t=\"s\" s=\"0\">",
            "<c r=\"C4\" t=\"s\" s=\"0\"><is><t>DOE</t></is>"),
        xml(
            "a text and runs of text",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<c r=\"C4\" t=\"s\" s=\"0\">",
            "<c r=\"C4\" t=\"inlineStr\" s=\"0\"><is><t>DOE</t><r><t>X</t></r></is></c><c r=\"D4\">"),
        xml(
            "a cell of another vocabulary, which spreadsheets pass over",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<row r=\"4\"",
            "<x:row xmlns:x=\"urn:other\"/><row r=\"4\""),
        xml(
            "a row hidden by a word that is no flag",
            Code.UNREADABLE_FILE,
            "",
            2,
            "<row r=\"4\"",
            "<row hidden=\"TRUE\" r=\"4\""),
        xml(
            "a filter, which some programs apply on opening",
            Code.AMBIGUOUS,
            "0",
            5,
            "</sheetData>",
            "</sheetData><autoFilter ref=\"A1:C4\"><filterColumn colId=\"1\"><filters><filter"
                + " val=\"1\"/></filters></filterColumn></autoFilter>"),
        xml("no XML", Code.UNREADABLE_FILE, "", 5, "</sheetData>", "</sheetdata>"),
        xml(
            "a document type",
            Code.UNREADABLE_FILE,
            "",
            0,
            "<worksheet",
            "<!DOCTYPE worksheet [<!ENTITY x \"y\">]><worksheet"));
  }

  private static Stream<Hostile> hostileParts() {
    byte[] macros =
        Workbooks.rewritten(
            WHOLE,
            "[Content_Types].xml",
            text ->
                text.replace("spreadsheetml.sheet.main", "spreadsheetml.sheet.macroEnabled.main"));
    byte[] links =
        Workbooks.rewritten(
            WHOLE,
            "xl/_rels/workbook.xml.rels",
            text ->
                text.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId99\" TargetMode=\"External\" Target=\"http://x.invalid/\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/externalLinkPath\"/></Relationships>"));
    byte[] noSheet =
        Workbooks.zip(
            Workbooks.parts(WHOLE).stream()
                .filter(part -> !part.name().equals(Workbooks.SHEET))
                .toList());
    byte[] twice =
        Workbooks.rewritten(
            WHOLE,
            "xl/_rels/workbook.xml.rels",
            text ->
                text.replace(
                    "</Relationships>",
                    "<Relationship Id=\"rId98\" Target=\"styles.xml\""
                        + " Type=\"http://schemas.openxmlformats.org/officeDocument/2006/relationships/sharedStrings\"/></Relationships>"));
    byte[] elsewhere =
        Workbooks.rewritten(
            WHOLE,
            "xl/workbook.xml",
            text ->
                text.replace(" r:id=", " x:id=\"rId1\" xmlns:x=\"urn:other\" y:id=")
                    .replace("<sheet ", "<sheet xmlns:y=\"urn:another\" "));
    return Stream.of(
        new Hostile("shared strings for the second time", twice, Code.AMBIGUOUS, "0", 5),
        new Hostile(
            "a sheet whose relationship is of another vocabulary",
            elsewhere,
            Code.UNREADABLE_FILE,
            "0",
            0),
        new Hostile("macros", macros, Code.AMBIGUOUS, "0", 5),
        new Hostile("external links", links, Code.AMBIGUOUS, "0", 5),
        new Hostile("no sheet where one is listed", noSheet, Code.UNREADABLE_FILE, "0", 0),
        new Hostile(
            "a zip archive that is no workbook",
            Workbooks.zip(List.of(Workbooks.Part.of("a.txt", new byte[] {1}))),
            Code.UNREADABLE_FILE,
            "0",
            0));
  }

  private static Stream<Hostile> hostileArchives() {
    byte[] sheet = Workbooks.parts(WHOLE).getFirst().bytes();
    byte[] front = new byte[WHOLE.length + 4];
    System.arraycopy(WHOLE, 0, front, 4, WHOLE.length);
    byte[] bomb = new byte[40 << 20];
    return Stream.of(
        new Hostile(
            "a part whose name programs read differently",
            Workbooks.withPart(WHOLE, "xl\\worksheets\\sheet1.xml", sheet),
            Code.AMBIGUOUS,
            "0",
            0),
        new Hostile(
            "a part whose name leads elsewhere",
            Workbooks.withPart(WHOLE, "xl/x/../worksheets/sheet1.xml", sheet),
            Code.AMBIGUOUS,
            "0",
            0),
        new Hostile(
            "a part with two names", Workbooks.withSecondName(WHOLE), Code.AMBIGUOUS, "0", 0),
        new Hostile(
            "a part whose two lists state two sizes",
            Workbooks.withOtherLocalSize(WHOLE),
            Code.AMBIGUOUS,
            "0",
            0),
        new Hostile(
            "a part named twice",
            Workbooks.withPartNamedTwice(WHOLE, Workbooks.SHEET, sheet),
            Code.AMBIGUOUS,
            "0",
            0),
        new Hostile(
            "a part that swells",
            Workbooks.zip(List.of(Workbooks.Part.of(Workbooks.SHEET, bomb))),
            Code.AMBIGUOUS,
            "0",
            0),
        new Hostile(
            "bytes after the end",
            java.util.Arrays.copyOf(WHOLE, WHOLE.length + 1),
            Code.TRUNCATED,
            "0",
            0),
        new Hostile("bytes before the start", front, Code.AMBIGUOUS, "0", 0),
        new Hostile(
            "an encrypted workbook, or an old one",
            new byte[] {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, 0, 0},
            Code.UNREADABLE_FILE,
            "0",
            0),
        new Hostile(
            "a CSV file named as a workbook",
            CSV.getBytes(StandardCharsets.UTF_8),
            Code.TRUNCATED,
            "0",
            0));
  }

  @ParameterizedTest
  @MethodSource("hostile")
  void aWorkbookWithTwoReadingsIsRefusedAndItsPeopleListed(Hostile hostile) {
    Reading<Manifest> reading = read(hostile.file().bytes());
    assertThat(reading.problems())
        .as("%s", reading.problems())
        .anyMatch(problem -> problem.code() == hostile.code() && stands(problem, hostile.at()));
    assertThat(reading.value().seats()).hasSize(hostile.seats());
  }

  private static boolean stands(Problem problem, String at) {
    String place = problem.where().line() + ":" + problem.where().column();
    return at.isEmpty() || place.equals(at) || place.startsWith(at + ":");
  }

  @Test
  void daysTimesAndNumbersAreReadAsTheirFormatsSay() {
    byte[] bytes =
        Workbooks.of(
            CSV.replace("10:20:00-04:00,5,US-LA", "10:20:00-04:00,5,AEX"),
            sheet -> {
              dated(sheet, 1, 3, "m/d/yy").setCellValue(LocalDate.of(1991, 3, 9));
              dated(sheet, 2, 3, "dd.mm.yyyy hh:mm").setCellValue(LocalDate.of(1988, 11, 30));
              sheet.getRow(3).getCell(3).setCellValue(1999);
              for (int row = 1; row <= 5; row++) {
                dated(sheet, row, 9, "m/d/yy h:mm")
                    .setCellValue(LocalDateTime.of(2025, 5, 7, 9, 20));
                sheet.getRow(row).getCell(10).setCellValue(5);
                sheet.getRow(row).getCell(1).setCellValue(row);
              }
              sheet.getRow(1).getCell(6).setCellValue(290111222);
              sheet.getRow(4).getCell(6).setCellValue(29055566);
              dated(sheet, 2, 7, "00000000").setCellValue(7001);
            });
    Reading<Manifest> reading = read(bytes);
    assertThat(reading.problems()).isEmpty();
    Manifest manifest = reading.value();
    assertThat(manifest.departsAt()).isEqualTo(Instant.parse("2025-05-07T14:20:00Z"));
    assertThat(manifest.seats())
        .extracting(seat -> seat.identity().birthDates().getFirst())
        .startsWith(
            new BirthDate(1991, 3, 9), new BirthDate(1988, 11, 30), new BirthDate(1999, 0, 0));
    assertThat(manifest.seats().get(4 - 1).identity().aNumbers())
        .containsExactly(new ANumber("029055566"));
    assertThat(manifest.seats().get(1).identity().documents().getFirst().number())
        .isEqualTo("00007001");
    assertThat(manifest.seats().get(0).seat()).isEqualTo("1");
  }

  @Test
  void aWorkbookThatCountsFrom1904IsReadByItsOwnCount() {
    byte[] bytes =
        Workbooks.of(
            CSV,
            sheet -> {
              sheet.getWorkbook().getCTWorkbook().getWorkbookPr().setDate1904(true);
              dated(sheet, 1, 3, "yyyy-mm-dd").setCellValue(31844);
            });
    assertThat(read(bytes).problems()).isEmpty();
    assertThat(read(bytes).value().seats().getFirst().identity().birthDates())
        .containsExactly(new BirthDate(1991, 3, 9));
  }

  @Test
  void textInRunsInlineAndWithPhoneticHintsIsOneText() {
    byte[] bytes =
        Workbooks.rewritten(
            WHOLE,
            Workbooks.SHEET,
            text ->
                text.replaceFirst(
                    "<c r=\"C4\" t=\"s\" s=\"0\"><v>[0-9]+</v></c>",
                    "<c r=\"C4\" t=\"inlineStr\"><is><r><t>FNU </t></r><r><t>XIO</t></r>"
                        + "<r><t>MARA</t></r><rPh sb=\"0\" eb=\"1\"><t>zio</t></rPh></is></c>"));
    assertThat(read(bytes).problems()).isEmpty();
    assertThat(read(bytes).value()).isEqualTo(read(WHOLE).value());
  }

  @Test
  void emptySheetsAndStyledCellsAroundTheListHideNobody() {
    byte[] bytes =
        Workbooks.of(
            CSV,
            sheet -> {
              sheet.getWorkbook().createSheet("Sheet2");
              sheet.createRow(20).createCell(40).setCellValue(" ");
              sheet.setColumnHidden(60, true);
            });
    assertThat(read(bytes).problems()).isEmpty();
  }

  private static org.apache.poi.xssf.usermodel.XSSFCell dated(
      XSSFSheet sheet, int row, int column, String format) {
    CellStyle style = sheet.getWorkbook().createCellStyle();
    style.setDataFormat(sheet.getWorkbook().createDataFormat().getFormat(format));
    var cell = sheet.getRow(row).getCell(column);
    if (cell == null) {
      cell = sheet.getRow(row).createCell(column);
    }
    cell.setCellStyle(style);
    return cell;
  }
}
