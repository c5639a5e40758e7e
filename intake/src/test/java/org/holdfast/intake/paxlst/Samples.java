// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;

/// The fictional messages of the tests, and the real ones where they are at hand.
final class Samples {
  static final List<String> CONFORMANT =
      List.of(
          "one-leg.edi",
          "odd-separators.edi",
          "no-release.edi",
          "no-advice.edi",
          "crew-and-passengers.edi",
          "three-legs.edi",
          "utf-8.edi",
          "two-flights-in-parts.edi");

  private static final Path REAL = Path.of("../../shared/data/paxlst");

  private Samples() {}

  static byte[] bytes(String name) {
    try (var in = Samples.class.getResourceAsStream(name)) {
      return in == null ? Files.readAllBytes(REAL.resolve(name)) : in.readAllBytes();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  static String text(String name) {
    return new String(bytes(name), StandardCharsets.UTF_8);
  }

  static boolean realOnesAreThere() {
    return Files.isDirectory(REAL);
  }

  static List<Reading<Manifest>> read(byte[] bytes) {
    return Paxlst.read(new ReceivedFile("list.edi", bytes), ManifestOptions.NONE);
  }

  static int people(List<Reading<Manifest>> readings) {
    return readings.stream().mapToInt(reading -> reading.value().seats().size()).sum();
  }
}
