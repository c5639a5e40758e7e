// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import de.siegmar.fastcsv.reader.CsvReader;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// Workbooks for tests: honest ones by Apache POI, hostile ones by rewriting their archive.
public final class Workbooks {
  static final String SHEET = "xl/worksheets/sheet1.xml";

  private Workbooks() {}

  /// A workbook of one sheet that holds the cells of a CSV text, all as text.
  public static byte[] of(String csv) {
    return of(csv, _ -> {});
  }

  /// The same, altered before it is saved.
  static byte[] of(String csv, Consumer<XSSFSheet> alter) {
    try (var workbook = new XSSFWorkbook();
        var out = new ByteArrayOutputStream()) {
      XSSFSheet sheet = workbook.createSheet("list");
      int number = 0;
      for (var record : CsvReader.builder().ofCsvRecord(csv)) {
        var row = sheet.createRow(number++);
        for (int i = 0; i < record.getFieldCount(); i++) {
          if (!record.getField(i).isEmpty()) {
            row.createCell(i).setCellValue(record.getField(i));
          }
        }
      }
      alter.accept(sheet);
      workbook.write(out);
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// One part of an archive.
  ///
  /// @param latin1 its bytes, each as the character of the same number
  record Part(String name, String latin1) {
    static Part of(String name, byte[] bytes) {
      return new Part(name, new String(bytes, StandardCharsets.ISO_8859_1));
    }

    byte[] bytes() {
      return latin1.getBytes(StandardCharsets.ISO_8859_1);
    }

    String text() {
      return new String(bytes(), StandardCharsets.UTF_8);
    }
  }

  static List<Part> parts(byte[] zip) {
    var parts = new ArrayList<Part>();
    try (var in = new ZipInputStream(new ByteArrayInputStream(zip))) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        parts.add(Part.of(entry.getName(), in.readAllBytes()));
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return parts;
  }

  static byte[] zip(List<Part> parts) {
    try (var out = new ByteArrayOutputStream()) {
      try (var zip = new ZipOutputStream(out)) {
        for (Part part : parts) {
          zip.putNextEntry(new ZipEntry(part.name()));
          zip.write(part.bytes());
          zip.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The archive with the text of one part rewritten.
  static byte[] rewritten(byte[] zip, String name, UnaryOperator<String> rewrite) {
    return zip(
        parts(zip).stream()
            .map(part ->
                part.name().equals(name)
                    ? Part.of(name, rewrite.apply(part.text()).getBytes(StandardCharsets.UTF_8))
                    : part)
            .toList());
  }

  /// The archive with one part more, whose name in both lists is then overwritten by another of the
  /// same length: no honest program writes the same name twice.
  static byte[] withPartNamedTwice(byte[] zip, String name, byte[] content) {
    String other = name.substring(0, name.length() - 1) + "~";
    var parts = new ArrayList<>(parts(zip));
    parts.add(Part.of(other, content));
    byte[] bytes = zip(parts);
    String text = new String(bytes, StandardCharsets.ISO_8859_1);
    return text.replace(other, name).getBytes(StandardCharsets.ISO_8859_1);
  }

  /// The archive with one part more.
  static byte[] withPart(byte[] zip, String name, byte[] content) {
    var parts = new ArrayList<>(parts(zip));
    parts.add(Part.of(name, content));
    return zip(parts);
  }

  /// The archive with a part that states a second name (APPNOTE 4.6.9).
  static byte[] withSecondName(byte[] zip) {
    try (var out = new ByteArrayOutputStream()) {
      try (var rewritten = new ZipOutputStream(out)) {
        for (Part part : parts(zip)) {
          var entry = new ZipEntry(part.name());
          if (part.name().equals(SHEET)) {
            entry.setExtra(new byte[] {0x75, 0x70, 6, 0, 1, 0, 0, 0, 0, 'x'});
          }
          rewritten.putNextEntry(entry);
          rewritten.write(part.bytes());
          rewritten.closeEntry();
        }
      }
      return out.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The archive with a size in the header of its first part, where a program looks that reads from
  /// front to back.
  static byte[] withOtherLocalSize(byte[] zip) {
    byte[] bytes = zip.clone();
    bytes[18] = 1;
    return bytes;
  }
}
