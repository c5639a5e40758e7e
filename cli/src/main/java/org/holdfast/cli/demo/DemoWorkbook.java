// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.demo;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.Date;
import java.util.List;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFSheet;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// RM-4102 as a workbook.
final class DemoWorkbook {
  private DemoWorkbook() {}

  static byte[] format(String operation, List<DemoSeat> seats) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      workbook
          .getProperties()
          .getCoreProperties()
          .setCreated(Optional.of(Date.from(Instant.parse("2026-03-12T05:00:00Z"))));
      XSSFSheet sheet = workbook.createSheet("manifest");
      fill(sheet.createRow(0), DemoSeat.COLUMNS);
      for (int i = 0; i < seats.size(); i++) {
        DemoSeat seat = seats.get(i);
        fill(
            sheet.createRow(i + 1),
            List.of(
                operation,
                "2026-03-12T03:05:00-04:00",
                "US-LA",
                "SLV",
                "",
                "TITLE_8",
                "ICE_CHARTER",
                String.valueOf(seats.size()),
                String.valueOf(i + 1),
                seat.name(),
                seat.born(),
                seat.sex(),
                seat.nationality(),
                seat.aNumber(),
                "2023-04-12",
                seat.document(),
                seat.designated()));
      }
      workbook.write(bytes);
      return sameEachTime(bytes.toByteArray());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /// The same parts, with one time for all of them in place of the time of writing.
  private static byte[] sameEachTime(byte[] written) throws IOException {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    try (ZipInputStream in = new ZipInputStream(new ByteArrayInputStream(written));
        ZipOutputStream out = new ZipOutputStream(bytes)) {
      for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
        ZipEntry same = new ZipEntry(entry.getName());
        same.setTimeLocal(LocalDateTime.of(2026, 3, 12, 1, 0));
        out.putNextEntry(same);
        in.transferTo(out);
        out.closeEntry();
      }
    }
    return bytes.toByteArray();
  }

  private static void fill(Row row, List<String> values) {
    for (int i = 0; i < values.size(); i++) {
      row.createCell(i).setCellValue(values.get(i));
    }
  }
}
