// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.lists;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.intake.orders.Orders;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A file that is cut off, or in which one byte goes astray, gives the same reading or a problem:
/// at every byte of a sample of each format.
final class EveryByteTest {

  /// A sample and its reader.
  ///
  /// @param people how many people or protections a value holds
  record Sample(
      String name,
      ReceivedFile file,
      Function<byte[], Reading<?>> read,
      Function<Object, Integer> people,
      boolean text) {
    private byte[] bytes() {
      return file.bytes();
    }

    @Override
    public String toString() {
      return name;
    }
  }

  static Stream<Sample> samples() {
    return Stream.of(
        new Sample(
            "manifest.csv",
            file(ManifestCsvTest.SAMPLE.getBytes(StandardCharsets.UTF_8)),
            ManifestCsvTest::read,
            value -> ((Manifest) value).seats().size(),
            true),
        new Sample(
            "manifest.csv, CR LF",
            file(ManifestCsvTest.SAMPLE.replace("\n", "\r\n").getBytes(StandardCharsets.UTF_8)),
            ManifestCsvTest::read,
            value -> ((Manifest) value).seats().size(),
            true),
        new Sample(
            "removals.csv",
            file(RemovalTableTest.SAMPLE.getBytes(StandardCharsets.UTF_8)),
            RemovalTableTest::read,
            value -> ((List<?>) value).size(),
            true),
        new Sample(
            "manifest.xlsx",
            new ReceivedFile("x", Workbooks.of(ManifestCsvTest.SAMPLE)),
            EveryByteTest::xlsx,
            value -> ((Manifest) value).seats().size(),
            false),
        new Sample(
            "registry.csv",
            file(RegistryCsvTest.SAMPLE.getBytes(StandardCharsets.UTF_8)),
            bytes -> RegistryCsvTest.read(bytes, RegistryOptions.NONE),
            value -> ((Registry) value).protections().size(),
            true),
        new Sample(
            "registry.csv with its rows given",
            file(RegistryCsvTest.SAMPLE.replace("#end,4\n", "").getBytes(StandardCharsets.UTF_8)),
            bytes -> RegistryCsvTest.read(bytes, new RegistryOptions(4)),
            value -> ((Registry) value).protections().size(),
            true),
        new Sample(
            "orders.csv with an end line",
            file(
                (TableCases.resource(Orders.class, "orders.csv") + "#end,3\n")
                    .getBytes(StandardCharsets.UTF_8)),
            bytes -> Orders.read(new ReceivedFile("o.csv", bytes)),
            value -> ((Orders) value).orders().size(),
            true));
  }

  private static ReceivedFile file(byte[] bytes) {
    return new ReceivedFile("x", bytes);
  }

  private static Reading<?> xlsx(byte[] bytes) {
    return ManifestXlsx.read(new ReceivedFile("m.xlsx", bytes), ManifestOptions.NONE);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aFileCutOffAnywhereIsNeverTakenForWhole(Sample sample) {
    if (sample.name().startsWith("orders")) {
      return; // its rows need not be declared; see the tests of orders
    }
    for (int length = 0; length < sample.bytes().length; length++) {
      Reading<?> reading = sample.read().apply(Arrays.copyOf(sample.bytes(), length));
      assertThat(reading.whole()).as("%s cut at byte %s", sample, length).isFalse();
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void aStrayByteAnywhereIsToldOrChangesNobody(Sample sample) {
    int people = sample.people().apply(sample.read().apply(sample.bytes()).value());
    byte[] strays = sample.text() ? new byte[] {'"', '\n', '\r', 0, (byte) 0xC3} : new byte[] {0};
    for (byte stray : strays) {
      for (int at = 0; at <= sample.bytes().length; at++) {
        Reading<?> reading = sample.read().apply(inserted(sample.bytes(), at, stray));
        assertThat(reading.whole() && sample.people().apply(reading.value()) < people)
            .as("%s with byte %s at %s loses somebody", sample, stray, at)
            .isFalse();
        if (stray != '\n' && stray != '\r') {
          assertThat(reading.whole()).as("%s with byte %s at %s", sample, stray, at).isFalse();
        }
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void anyBitThatFlipsInAWorkbookIsToldOrChangesNothing(Sample sample) {
    if (sample.text()) {
      return;
    }
    Object value = sample.read().apply(sample.bytes()).value();
    for (int at = 0; at < sample.bytes().length; at++) {
      byte[] flipped = sample.bytes().clone();
      flipped[at] ^= (byte) (1 << (at % 8));
      Reading<?> reading = sample.read().apply(flipped);
      assertThat(!reading.whole() || reading.value().equals(value))
          .as("%s with a bit flipped in byte %s", sample, at)
          .isTrue();
    }
  }

  private static byte[] inserted(byte[] bytes, int at, byte stray) {
    byte[] longer = new byte[bytes.length + 1];
    System.arraycopy(bytes, 0, longer, 0, at);
    longer[at] = stray;
    System.arraycopy(bytes, at, longer, at + 1, bytes.length - at);
    return longer;
  }
}
