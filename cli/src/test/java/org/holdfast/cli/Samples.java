// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.poi.ss.usermodel.Row;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;

/// The sample files: one operation of three invented people in every format.
public final class Samples {
  private Samples() {}

  /// A sample's bytes.
  public static byte[] bytes(String name) {
    if (name.endsWith(".xlsx")) {
      return workbook(new String(bytes(name.replace(".xlsx", ".csv")), StandardCharsets.UTF_8));
    }
    try (InputStream in = Samples.class.getResourceAsStream("/sample/" + name)) {
      if (in == null) {
        throw new IllegalArgumentException("no sample " + name);
      }
      return in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] workbook(String csv) {
    try (XSSFWorkbook workbook = new XSSFWorkbook();
        ByteArrayOutputStream bytes = new ByteArrayOutputStream()) {
      var sheet = workbook.createSheet("manifest");
      int at = 0;
      for (String line : csv.lines().toList()) {
        Row row = sheet.createRow(at++);
        List<String> cells =
            List.of(line.split(",(?=(?:[^\"]*\"[^\"]*\")*[^\"]*$)", -1)).stream()
                .map(cell -> cell.replace("\"", ""))
                .toList();
        for (int i = 0; i < cells.size(); i++) {
          row.createCell(i).setCellValue(cells.get(i));
        }
      }
      workbook.write(bytes);
      return bytes.toByteArray();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
