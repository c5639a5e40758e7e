// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.returncase;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Arrays;
import java.util.Random;
import org.holdfast.casefile.diligence.CaseAsOf;
import org.holdfast.casefile.returncase.CaseLog;
import org.holdfast.casefile.statusreport.ReportCheck;
import org.holdfast.casefile.statusreport.StatusReport;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Fuzzing of the reader of cases. The oracle is row accounting, not the absence of a crash: what
/// is read whole has as many orders, events, acts, filings and sentences as a plain parser counts,
/// and can be asked as of any moment.
///
/// `mvn test` runs the seeds and a short seeded run. The long, coverage-guided run is
///
/// ```
/// JAZZER_FUZZ=1 mvn -pl intake -am test -Dsurefire.failIfNoSpecifiedTests=false \
///     -Dtest=CaseFuzzTest#returnCase
/// ```
///
/// It stops after its `maxDuration`, or at the first input that fails, which is then kept.
class CaseFuzzTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final int SEEDED_RUNS = 400;
  private static final Instant ASKED = Instant.parse("2026-03-12T06:14:00Z");

  @FuzzTest(maxDuration = "30m")
  void returnCase(byte[] bytes) {
    var reading = CaseSamples.read(bytes);
    assertThat(reading.accounting().bytesRead()).isLessThanOrEqualTo(bytes.length);
    if (reading.whole()) {
      JsonNode root = plain(bytes);
      ReadCase value = reading.value();
      assertThat(reading.accounting().bytesRead()).isEqualTo(bytes.length);
      assertThat(value.returnCase().orders())
          .hasSize(count(root, "orders") + (root.path("order").isObject() ? 1 : 0));
      assertThat(value.returnCase().events()).hasSize(count(root, "orderEvents"));
      record(value, root.path("record"));
      StatusReport report = value.report();
      assertThat(report != null).isEqualTo(root.path("report").isObject());
      if (report != null) {
        report(report, root.path("report"));
      }
      assertThat(CaseAsOf.of(value.returnCase(), ASKED).checklist()).hasSize(7);
      value
          .submission(ASKED)
          .map(ReportCheck::of)
          .ifPresent(verdict -> assertThat(verdict.problems()).isNotNull());
    }
  }

  private static void record(ReadCase value, JsonNode record) {
    CaseLog log = value.returnCase().log();
    assertThat(log.efforts()).hasSize(count(record, "efforts"));
    assertThat(log.whereabouts()).hasSize(count(record, "whereabouts"));
    assertThat(log.welfare()).hasSize(count(record, "welfare"));
    assertThat(log.plans()).hasSize(count(record, "plans"));
    assertThat(log.plansDone()).hasSize(count(record, "plansDone"));
    assertThat(log.checklist()).hasSize(count(record, "checklist"));
    assertThat(log.officials()).hasSize(count(record, "officials"));
    assertThat(log.counterparts()).hasSize(count(record, "counterparts"));
    assertThat(log.said()).hasSize(count(record, "statements"));
    assertThat(log.notes()).hasSize(count(record, "notes"));
    assertThat(log.intentions()).hasSize(count(record, "intentions"));
    assertThat(log.corrections()).hasSize(count(record, "corrections"));
    assertThat(value.returnCase().filings()).hasSize(count(record, "filings"));
    assertThat(value.returnCase().fulfilments()).hasSize(count(record, "fulfilments"));
  }

  private static void report(StatusReport report, JsonNode node) {
    assertThat(report.statements()).hasSize(count(node, "statements"));
    assertThat(report.steps()).hasSize(count(node, "steps"));
    assertThat(report.plans()).hasSize(count(node, "plans"));
    assertThat(report.slips()).hasSize(count(node, "slips"));
    assertThat(report.privilegeLog()).hasSize(count(node, "privilegeLog"));
    assertThat(report.whereaboutsReported()).hasSize(count(node, "whereaboutsReported"));
    assertThat(report.exhibits()).hasSize(count(node, "exhibits"));
    assertThat(report.service()).hasSize(count(node, "service"));
  }

  @Test
  void aShortSeededRunAccountsForEverything() {
    long seed = Long.getLong("holdfast.seed", 20_260_302L);
    System.out.println("CaseFuzzTest seed " + seed);
    var random = new Random(seed);
    byte[] small = CaseSamples.SMALL.getBytes(StandardCharsets.UTF_8);
    byte[] full = CaseSamples.FULL.getBytes(StandardCharsets.UTF_8);
    for (int run = 0; run < SEEDED_RUNS; run++) {
      returnCase(mutated(small, random));
      returnCase(mutated(full, random));
    }
  }

  private static JsonNode plain(byte[] bytes) {
    try {
      return PLAIN.readTree(bytes);
    } catch (JacksonException e) {
      throw new AssertionError("read whole, and no JSON to a plain parser", e);
    }
  }

  private static int count(JsonNode object, String list) {
    JsonNode value = object.get(list);
    return value == null || value.isNull() ? 0 : value.size();
  }

  /// One to three of: a byte changed, taken out or doubled, a stretch taken out or copied
  /// elsewhere.
  private static byte[] mutated(byte[] sample, Random random) {
    byte[] bytes = sample;
    for (int edit = random.nextInt(3); edit >= 0; edit--) {
      int at = random.nextInt(bytes.length);
      int length = Math.min(bytes.length - at, 1 + random.nextInt(200));
      bytes =
          switch (random.nextInt(5)) {
            case 0 -> spliced(bytes, at, 1, new byte[] {(byte) random.nextInt(256)});
            case 1 -> spliced(bytes, at, 1, new byte[0]);
            case 2 -> spliced(bytes, at, 0, new byte[] {bytes[at]});
            case 3 -> spliced(bytes, at, length, new byte[0]);
            default ->
                spliced(
                    bytes,
                    random.nextInt(bytes.length),
                    0,
                    Arrays.copyOfRange(bytes, at, at + length));
          };
    }
    return bytes;
  }

  private static byte[] spliced(byte[] bytes, int at, int out, byte[] in) {
    byte[] spliced = new byte[bytes.length - out + in.length];
    System.arraycopy(bytes, 0, spliced, 0, at);
    System.arraycopy(in, 0, spliced, at, in.length);
    System.arraycopy(bytes, at + out, spliced, at + in.length, bytes.length - at - out);
    return spliced;
  }
}
