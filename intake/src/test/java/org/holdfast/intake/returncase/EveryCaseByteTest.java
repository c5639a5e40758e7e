// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import org.holdfast.casefile.statusreport.StatusReport;
import org.junit.jupiter.api.Test;

/// Cuts a small case at every byte, and takes out every byte.
class EveryCaseByteTest {
  private static final byte[] BYTES = CaseSamples.SMALL.getBytes(StandardCharsets.UTF_8);

  @Test
  void aCaseCutAnywhereIsNeverReadWhole() {
    for (int end = 0; end < BYTES.length - 1; end++) {
      var reading = CaseSamples.read(Arrays.copyOf(BYTES, end));
      assertThat(reading.whole()).as("cut at %d", end).isFalse();
      assertThat(reading.accounting().bytesRead()).isLessThanOrEqualTo(end);
    }
    assertThat(BYTES[BYTES.length - 1])
        .as("only the last line break may be cut")
        .isEqualTo((byte) '\n');
    assertThat(CaseSamples.read(Arrays.copyOf(BYTES, BYTES.length - 1)).whole()).isTrue();
  }

  @Test
  void aCaseWithoutAnyOneByteLosesNothingUnseen() {
    for (int at = 0; at < BYTES.length; at++) {
      byte[] fewer = Arrays.copyOf(BYTES, BYTES.length - 1);
      System.arraycopy(BYTES, at + 1, fewer, at, BYTES.length - at - 1);
      var reading = CaseSamples.read(fewer);
      if (reading.whole()) {
        var seen = reading.value().returnCase();
        assertThat(seen.directives()).as("without %d", at).hasSize(2);
        assertThat(seen.log().efforts()).as("without %d", at).hasSize(1);
        assertThat(seen.log().whereabouts()).as("without %d", at).hasSize(1);
        StatusReport report = requireNonNull(reading.value().report());
        assertThat(report.statements()).as("without %d", at).hasSize(2);
        assertThat(report.answers()).as("without %d", at).hasSize(1);
        assertThat(report.dueAt()).as("without %d", at).isNotNull();
      }
    }
  }
}
