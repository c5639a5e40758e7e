// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;

/// Cuts the samples at every byte, and takes out every byte.
class EveryByteTest {
  private static final byte[] REGISTRY = Samples.REGISTRY.getBytes(StandardCharsets.UTF_8);
  private static final byte[] MANIFEST = Samples.MANIFEST.getBytes(StandardCharsets.UTF_8);

  private static byte[] without(byte[] bytes, int at) {
    byte[] fewer = Arrays.copyOf(bytes, bytes.length - 1);
    System.arraycopy(bytes, at + 1, fewer, at, bytes.length - at - 1);
    return fewer;
  }

  private static Reading<Registry> registry(byte[] bytes) {
    return RegistryJson.read(new ReceivedFile("registry.json", bytes), RegistryOptions.NONE);
  }

  @Test
  void aRegistryCutAnywhereIsTheSameOrHasAProblem() {
    Registry entire = registry(REGISTRY).value();
    for (int end = 0; end < REGISTRY.length; end++) {
      var reading = registry(Arrays.copyOf(REGISTRY, end));
      Registry value = reading.value();
      if (reading.whole()) {
        assertThat(value.persons()).as("cut at %d", end).isEqualTo(entire.persons());
        assertThat(value.protections()).as("cut at %d", end).isEqualTo(entire.protections());
        assertThat(value.events()).as("cut at %d", end).isEqualTo(entire.events());
        assertThat(value.classes()).as("cut at %d", end).isEqualTo(entire.classes());
      }
      assertThat(reading.accounting().bytesRead()).isLessThanOrEqualTo(end);
    }
  }

  @Test
  void aManifestCutAnywhereIsTheSameOrHasAProblem() {
    var entire =
        ManifestJson.read(new ReceivedFile("manifest.json", MANIFEST), ManifestOptions.NONE)
            .getFirst()
            .value();
    for (int end = 0; end < MANIFEST.length; end++) {
      byte[] bytes = Arrays.copyOf(MANIFEST, end);
      for (var options :
          new ManifestOptions[] {ManifestOptions.NONE, new ManifestOptions(3, null)}) {
        var readings = ManifestJson.read(new ReceivedFile("manifest.json", bytes), options);
        assertThat(readings).as("cut at %d", end).hasSize(1);
        if (readings.getFirst().whole()) {
          assertThat(readings.getFirst().value()).as("cut at %d", end).isEqualTo(entire);
        }
      }
    }
  }

  @Test
  void aSeatThatIsCutIsListedByWhatIsKnownOfIt() {
    int end = Samples.MANIFEST.indexOf("\"surnames\"");
    var reading =
        ManifestJson.read(
                Samples.file("manifest.json", Samples.MANIFEST.substring(0, end)),
                ManifestOptions.NONE)
            .getFirst();
    assertThat(reading.value().seats()).hasSize(2);
    assertThat(reading.value().seats().get(1).seat()).isEqualTo("2");
  }

  @Test
  void aRegistryWithoutAnyOneByteLosesNobodyUnseen() {
    Registry entire = registry(REGISTRY).value();
    for (int at = 0; at < REGISTRY.length; at++) {
      var reading = registry(without(REGISTRY, at));
      if (reading.whole()) {
        Registry value = reading.value();
        assertThat(value.persons()).as("without %d", at).hasSameSizeAs(entire.persons());
        assertThat(value.protections()).as("without %d", at).hasSameSizeAs(entire.protections());
        assertThat(value.events()).as("without %d", at).hasSameSizeAs(entire.events());
        assertThat(value.classes()).as("without %d", at).hasSameSizeAs(entire.classes());
        assertThat(value.classes().getFirst().members()).as("without %d", at).hasSize(1);
        assertThat(value.sources()).as("without %d", at).hasSameSizeAs(entire.sources());
        for (int person = 0; person < entire.persons().size(); person++) {
          var before = entire.persons().get(person).identity();
          var after = value.persons().get(person).identity();
          assertThat(after.names()).as("without %d", at).hasSameSizeAs(before.names());
          assertThat(after.birthDates()).as("without %d", at).hasSameSizeAs(before.birthDates());
          assertThat(after.aNumbers()).as("without %d", at).hasSameSizeAs(before.aNumbers());
          assertThat(after.documents()).as("without %d", at).hasSameSizeAs(before.documents());
        }
      }
    }
  }

  @Test
  void aManifestWithoutAnyOneByteLosesNoSeatUnseen() {
    for (int at = 0; at < MANIFEST.length; at++) {
      var file = new ReceivedFile("manifest.json", without(MANIFEST, at));
      for (var reading : ManifestJson.read(file, ManifestOptions.NONE)) {
        if (reading.whole()) {
          assertThat(reading.value().seats()).as("without %d", at).hasSize(3);
        }
      }
    }
  }
}
