// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.io.ByteArrayInputStream;
import java.util.List;
import javax.xml.parsers.DocumentBuilderFactory;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.deadline.Deadlines;
import org.holdfast.intake.orders.Orders;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;

/// Coverage-guided fuzzing of the table readers. The oracle is row accounting, not the absence of a
/// crash: whoever calls a file whole must have read every line that holds anything.
///
/// An ordinary build runs the inputs that are kept beside this class. A long run of one reader:
///
/// ```
/// JAZZER_FUZZ=1 mvn -o -pl intake -am test -Dsurefire.failIfNoSpecifiedTests=false \
///     -Dtest=TableFuzzTest#manifestCsv
/// ```
///
/// It stops after its `maxDuration`, or at the first input that fails, which is then kept.
final class TableFuzzTest {
  private static final List<Workbooks.Part> PARTS = Workbooks.parts(Workbooks.of("x\n"));

  @FuzzTest(maxDuration = "30m")
  void manifestCsv(byte[] bytes) {
    Reading<Manifest> reading =
        ManifestCsv.read(new ReceivedFile("m.csv", bytes), ManifestOptions.NONE);
    int lines = PhysicalLines.below(bytes).size();
    if (reading.whole()) {
      assertThat(reading.value().seats()).hasSize(lines);
      assertThat(reading.accounting().declared()).isEqualTo(lines);
    }
    assertThat(reading.accounting().bytesRead()).isEqualTo(bytes.length);
  }

  @FuzzTest(maxDuration = "30m")
  void registryCsv(byte[] bytes) {
    Reading<Registry> reading =
        RegistryCsv.read(new ReceivedFile("r.csv", bytes), RegistryOptions.NONE);
    if (reading.whole()) {
      List<String> lines = PhysicalLines.below(bytes);
      assertThat(lines.getLast().replace("\"", "")).startsWithIgnoringCase("#end");
      assertThat(reading.accounting().parsed()).isEqualTo(lines.size() - 1);
      assertThat(reading.value().protections().size()).isLessThanOrEqualTo(lines.size() - 1);
    }
  }

  @FuzzTest(maxDuration = "30m")
  void orders(byte[] bytes) {
    if (bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K') {
      return; // a workbook, which has a test of its own
    }
    Reading<Orders> reading = Orders.read(new ReceivedFile("o.csv", bytes));
    if (reading.whole()) {
      long lines =
          PhysicalLines.below(bytes).stream()
              .filter(line ->
                  !line.replace("\"", "").toLowerCase(java.util.Locale.ROOT).startsWith("#end"))
              .count();
      assertThat(reading.value().orders()).hasSize((int) lines);
    }
  }

  @FuzzTest(maxDuration = "30m")
  void deadlines(byte[] bytes) {
    Reading<Deadlines> reading = Deadlines.read(new ReceivedFile("d.csv", bytes));
    if (reading.whole()) {
      assertThat(reading.value().rows()).hasSize(PhysicalLines.below(bytes).size());
    }
  }

  /// The bytes are the sheet of a workbook whose other parts are in order.
  @FuzzTest(maxDuration = "30m")
  void manifestXlsx(byte[] sheet) {
    byte[] workbook =
        Workbooks.zip(
            PARTS.stream()
                .map(part ->
                    part.name().equals(Workbooks.SHEET)
                        ? Workbooks.Part.of(part.name(), sheet)
                        : part)
                .toList());
    Reading<Manifest> reading =
        ManifestXlsx.read(new ReceivedFile("m.xlsx", workbook), ManifestOptions.NONE);
    if (reading.whole()) {
      assertThat(reading.value().seats()).hasSize(rows(sheet) - 1);
    }
  }

  /// The archive itself, which may be anything.
  @FuzzTest(maxDuration = "30m")
  void archive(byte[] bytes) {
    Reading<Manifest> reading =
        ManifestXlsx.read(new ReceivedFile("m.xlsx", bytes), ManifestOptions.NONE);
    if (reading.whole()) {
      long sheets =
          Workbooks.parts(bytes).stream()
              .filter(part -> part.name().equals(Workbooks.SHEET))
              .count();
      assertThat(sheets).isEqualTo(1);
    }
  }

  /// The rows of a sheet that hold a text, counted in its tree.
  private static int rows(byte[] sheet) {
    try {
      var factory = DocumentBuilderFactory.newDefaultNSInstance();
      factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
      var rows =
          factory
              .newDocumentBuilder()
              .parse(new ByteArrayInputStream(sheet))
              .getElementsByTagNameNS("*", "row");
      int count = 0;
      for (int i = 0; i < rows.getLength(); i++) {
        String text = rows.item(i).getTextContent();
        count += text.replaceAll("[\\s\\p{Z}]", "").isEmpty() ? 0 : 1;
      }
      return count;
    } catch (Exception e) {
      throw new AssertionError("a sheet that is called whole is no XML", e);
    }
  }
}
