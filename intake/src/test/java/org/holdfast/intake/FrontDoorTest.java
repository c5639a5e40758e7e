// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Objects;
import org.holdfast.casefile.reading.Problem;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Assumptions;
import org.junit.jupiter.api.Test;

class FrontDoorTest {
  private static final Path PAXLST = Path.of("../../shared/data/paxlst");

  private static ReceivedFile sample(String name) {
    try (var in = Objects.requireNonNull(FrontDoorTest.class.getResourceAsStream("json/" + name))) {
      // Named by what it is not: the form is told by the bytes.
      return new ReceivedFile("list.dat", in.readAllBytes());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static ReceivedFile file(String text) {
    return new ReceivedFile("list.csv", text.getBytes(StandardCharsets.ISO_8859_1));
  }

  @Test
  void aManifestIsReadByItsBytesAndNotByItsName() {
    for (String name : List.of("manifest.json", "manifest.csv")) {
      var readings = ManifestFile.read(sample(name), ManifestOptions.NONE);
      assertThat(readings).as(name).hasSize(1);
      assertThat(readings.getFirst().problems()).as(name).isEmpty();
      assertThat(readings.getFirst().value().operation()).isEqualTo("RM-4410");
    }
  }

  @Test
  void aRegistryIsReadByItsBytesAndNotByItsName() {
    for (String name : List.of("registry.json", "registry.csv")) {
      var reading = RegistryFile.read(sample(name), RegistryOptions.NONE);
      assertThat(reading.problems()).as(name).isEmpty();
      assertThat(reading.value().persons()).as(name).hasSize(2);
      assertThat(reading.value().protections()).as(name).hasSize(3);
    }
  }

  @Test
  void whatIsNoListAtAllIsOneReadingWithOneClearProblem() {
    for (String text :
        List.of(
            "",
            " \r\n\t",
            "\u00EF\u00BB\u00BF",
            "%PDF-1.7 something",
            "\u00D0\u00CF\u0011\u00E0\u00A1\u00B1",
            "<html><body>seats</body></html>",
            "\u00FE\u00FF\0{\0}",
            "\u007FELF\0\0\0")) {
      var manifests = ManifestFile.read(file(text), ManifestOptions.NONE);
      assertThat(manifests).as(text).hasSize(1);
      assertOneProblem(manifests.getFirst(), text);
      assertOneProblem(RegistryFile.read(file(text), RegistryOptions.NONE), text);
    }
  }

  private static void assertOneProblem(Reading<?> reading, String text) {
    assertThat(reading.problems()).as(text).hasSize(1);
    assertThat(reading.problems().getFirst().code()).isEqualTo(Problem.Code.UNREADABLE_FILE);
    assertThat(reading.accounting().bytesRead()).isZero();
    assertThat(reading.accounting().bytesIn()).isEqualTo(text.length());
  }

  @Test
  void aListingOfAFolderIsATableOfNobody() {
    var listing = file("total 8\n-rw-r--r-- 1 a a 120 May 7 09:52 manifest.json\n");
    assertThat(ManifestFile.read(listing, ManifestOptions.NONE))
        .hasSize(1)
        .noneMatch(Reading::whole);
    assertThat(RegistryFile.read(listing, RegistryOptions.NONE).whole()).isFalse();
  }

  @Test
  void aNameThatReadsLikeAnInterchangeIsAName() {
    var csv =
        file(
            """
            operation,seat,name,departs_at,declared_count,from,destination
            RM-1,1,"UNA'S, Una",2026-03-02T10:20:00-06:00,2,US-LA,SLV
            RM-1,2,UNB ROSA,2026-03-02T10:20:00-06:00,2,US-LA,SLV
            """);
    var reading = ManifestFile.read(csv, ManifestOptions.NONE).getFirst();
    assertThat(reading.value().seats()).hasSize(2);
    assertThat(reading.problems()).isEmpty();
  }

  @Test
  void aRegistryIsNoWorkbookAndNoInterchange() {
    for (String text : List.of("PK\u0003\u0004", "UNA:+.? 'UNB+UNOA:4+A+B+140202:0600+1'")) {
      var reading = RegistryFile.read(file(text), RegistryOptions.NONE);
      assertOneProblem(reading, text);
    }
  }

  @Test
  void realInterchangesAreTakenForWhatTheyAre() throws IOException {
    Assumptions.assumeTrue(
        Files.isDirectory(PAXLST),
        "NOT RUN: no real interchanges beside the repository: " + PAXLST);
    try (var files = Files.list(PAXLST)) {
      for (Path path : files.sorted().toList()) {
        var file = new ReceivedFile(path.getFileName().toString(), Files.readAllBytes(path));
        assertThat(FileForm.of(file)).as(path.toString()).isEqualTo(FileForm.EDIFACT);
        var readings = ManifestFile.read(file, ManifestOptions.NONE);
        assertThat(readings).as(path.toString()).isNotEmpty().noneMatch(Reading::whole);
        assertThat(readings.stream().mapToInt(reading -> reading.value().seats().size()).sum())
            .as(path.toString())
            .isPositive();
      }
    }
  }
}
