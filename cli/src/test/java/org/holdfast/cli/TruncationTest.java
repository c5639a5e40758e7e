// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Manifest;
import org.holdfast.casefile.reading.Reading;
import org.holdfast.casefile.registry.Registry;
import org.holdfast.casefile.screening.OperationAnswer;
import org.holdfast.casefile.screening.Progress;
import org.holdfast.casefile.screening.Screening;
import org.holdfast.casefile.screening.SeatAnswer;
import org.holdfast.casefile.screening.Terms;
import org.holdfast.intake.ManifestFile;
import org.holdfast.intake.RegistryFile;
import org.holdfast.intake.orders.Orders;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.protection.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// A file cut at any byte gives the same answers, or none.
class TruncationTest {
  private static final LinkageModel MODEL = LinkageModel.shipped();
  private static final Terms TERMS =
      new Terms(CommandLineRun.NOW, Terms.ToClock.NOW, null, "publisher");

  @ParameterizedTest
  @ValueSource(strings = {"manifest.json", "manifest.csv", "manifest.edi", "manifest.xlsx"})
  void aManifestCutAnywhereGivesTheSameAnswersOrNone(String name) {
    Screening screening = Screening.against(registry(Samples.bytes("registry.json")), MODEL);
    byte[] whole = Samples.bytes(name);
    List<String> expected = answers(screening, name, whole);
    assertThat(expected).hasSize(3).anyMatch(seat -> seat.contains("HOLD"));
    for (int length = 0; length < whole.length; length++) {
      for (Reading<Manifest> reading : manifests(name, Arrays.copyOf(whole, length))) {
        assertSameOrHeld(expected, screening.answer(reading, TERMS, Progress.SILENT), name, length);
      }
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"registry.json", "registry.csv"})
  void aRegistryCutAnywhereGivesTheSameAnswersOrNone(String name) {
    byte[] whole = Samples.bytes(name);
    Reading<Manifest> manifest =
        manifests("manifest.json", Samples.bytes("manifest.json")).getFirst();
    List<String> expected =
        words(Screening.against(registry(whole), MODEL).answer(manifest, TERMS, Progress.SILENT));
    assertThat(expected).hasSize(3).anyMatch(seat -> seat.contains("HOLD"));
    for (int length = 0; length < whole.length; length++) {
      Reading<Registry> cut = registry(Arrays.copyOf(whole, length));
      assertSameOrHeld(
          expected,
          Screening.against(cut, MODEL).answer(manifest, TERMS, Progress.SILENT),
          name,
          length);
    }
  }

  /// A list of orders states no count: a seat whose line was cut off has no order, and is held.
  @Test
  void ordersCutAnywhereOnlyHold() {
    Screening screening = Screening.against(registry(Samples.bytes("registry.json")), MODEL);
    byte[] whole = Samples.bytes("orders.csv");
    List<Reading<Manifest>> bare =
        ManifestFile.read(
            new ReceivedFile("manifest.edi", Samples.bytes("manifest.edi")), ManifestOptions.NONE);
    List<String> expected =
        words(screening.answer(ordered(bare, whole).getFirst(), TERMS, Progress.SILENT));
    assertThat(expected).hasSize(3);
    for (int length = 0; length < whole.length; length++) {
      for (Reading<Manifest> reading : ordered(bare, Arrays.copyOf(whole, length))) {
        assertSameOrHeldSeatBySeat(
            expected, screening.answer(reading, TERMS, Progress.SILENT), length);
      }
    }
  }

  private static void assertSameOrHeldSeatBySeat(
      List<String> expected, OperationAnswer answer, int length) {
    for (int seat = 0; seat < expected.size(); seat++) {
      SeatAnswer got = answer.seats().get(seat);
      if (got.answer() != Answer.HOLD) {
        assertThat(words(got)).as("orders cut to %d bytes", length).isEqualTo(expected.get(seat));
      }
    }
  }

  private static void assertSameOrHeld(
      List<String> expected, OperationAnswer answer, String name, int length) {
    if (answer.screened()) {
      assertThat(words(answer)).as("%s cut to %d bytes", name, length).isEqualTo(expected);
    } else {
      assertThat(answer.worst()).isEqualTo(Answer.HOLD);
      assertThat(answer.seats())
          .extracting(SeatAnswer::answer)
          .containsOnly(answer.seats().isEmpty() ? new Answer[0] : new Answer[] {Answer.HOLD});
      assertThat(answer.notScreened()).as("%s cut to %d bytes", name, length).isNotEmpty();
    }
  }

  private static List<String> answers(Screening screening, String name, byte[] bytes) {
    return words(screening.answer(manifests(name, bytes).getFirst(), TERMS, Progress.SILENT));
  }

  private static List<String> words(OperationAnswer answer) {
    assertThat(answer.notScreened()).isEmpty();
    return answer.seats().stream().map(TruncationTest::words).toList();
  }

  private static String words(SeatAnswer seat) {
    return seat.seat().seat() + " " + seat.answer() + " " + seat.reasons();
  }

  private static List<Reading<Manifest>> manifests(String name, byte[] bytes) {
    List<Reading<Manifest>> readings =
        ManifestFile.read(new ReceivedFile(name, bytes), ManifestOptions.NONE);
    return name.endsWith(".edi") ? ordered(readings, Samples.bytes("orders.csv")) : readings;
  }

  private static List<Reading<Manifest>> ordered(List<Reading<Manifest>> readings, byte[] orders) {
    return Orders.applied(Orders.read(new ReceivedFile("orders.csv", orders)), readings);
  }

  private static Reading<Registry> registry(byte[] bytes) {
    String name =
        Stream.of(bytes).findFirst().map(b -> b.length > 0 && b[0] == '{').orElse(false)
            ? "registry.json"
            : "registry.csv";
    return RegistryFile.read(new ReceivedFile(name, bytes), new RegistryOptions(null));
  }
}
