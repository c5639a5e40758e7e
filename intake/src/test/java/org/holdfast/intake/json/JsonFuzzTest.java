// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import com.code_intelligence.jazzer.junit.FuzzTest;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.Random;
import org.holdfast.intake.received.ManifestOptions;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.ObjectMapper;

/// Fuzzing of the JSON readers. The oracle is row accounting, not the absence of a crash: what is
/// read whole has as many seats, persons, protections, events and members as a plain parser counts.
///
/// `mvn test` runs the seeds and a short seeded run. The long, coverage-guided run is
///
/// ```
/// JAZZER_FUZZ=1 mvn -pl intake -am test -Dsurefire.failIfNoSpecifiedTests=false \
///     -Dtest=JsonFuzzTest#manifest
/// ```
///
/// and the same with `#registry`. It stops after its `maxDuration`, or at the first input that
/// fails, which is then kept.
class JsonFuzzTest {
  private static final ObjectMapper PLAIN = new ObjectMapper();
  private static final int SEEDED_RUNS = 600;

  @FuzzTest(maxDuration = "30m")
  void manifest(byte[] bytes) {
    var readings =
        ManifestJson.read(new ReceivedFile("manifest.json", bytes), ManifestOptions.NONE);
    assertThat(readings).isNotEmpty();
    for (int at = 0; at < readings.size(); at++) {
      var reading = readings.get(at);
      assertThat(reading.accounting().bytesRead()).isLessThanOrEqualTo(bytes.length);
      assertThat(reading.accounting().parsed()).isEqualTo(reading.value().seats().size());
      if (reading.whole()) {
        JsonNode root = plain(bytes);
        JsonNode one = root.isArray() ? root.get(at) : root;
        assertThat(reading.value().seats()).hasSize(count(one, "seats"));
        assertThat(reading.accounting().declared()).isEqualTo(count(one, "seats"));
        assertThat(reading.accounting().bytesRead()).isEqualTo(bytes.length);
      }
    }
  }

  @FuzzTest(maxDuration = "30m")
  void registry(byte[] bytes) {
    var reading = RegistryJson.read(new ReceivedFile("registry.json", bytes), RegistryOptions.NONE);
    assertThat(reading.accounting().bytesRead()).isLessThanOrEqualTo(bytes.length);
    if (reading.whole()) {
      JsonNode root = plain(bytes);
      var value = reading.value();
      assertThat(value.persons()).hasSize(count(root, "persons"));
      assertThat(value.protections()).hasSize(count(root, "protections"));
      assertThat(value.events()).hasSize(count(root, "events"));
      assertThat(value.sources()).hasSize(count(root, "sources"));
      assertThat(value.classes()).hasSize(count(root, "classes"));
      for (int at = 0; at < value.classes().size(); at++) {
        assertThat(value.classes().get(at).members())
            .hasSize(count(root.get("classes").get(at), "members"));
      }
      for (int at = 0; at < value.persons().size(); at++) {
        JsonNode person = root.get("persons").get(at);
        assertThat(value.persons().get(at).identity().names())
            .hasSize(count(person, "names") + count(person, "aliases"));
      }
    }
  }

  @Test
  void aShortSeededRunAccountsForEverybody() {
    long seed = Long.getLong("holdfast.seed", 20_260_302L);
    System.out.println("JsonFuzzTest seed " + seed);
    var random = new Random(seed);
    byte[] manifest = Samples.MANIFEST.getBytes(StandardCharsets.UTF_8);
    byte[] registry = Samples.REGISTRY.getBytes(StandardCharsets.UTF_8);
    for (int run = 0; run < SEEDED_RUNS; run++) {
      manifest(mutated(manifest, random));
      registry(mutated(registry, random));
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
