// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.json;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Locale;
import org.holdfast.intake.received.ReceivedFile;
import org.holdfast.intake.received.RegistryOptions;
import org.junit.jupiter.api.Test;

/// Reads a large registry; `-Dholdfast.speed=100000` sets its persons and prints the times, since
/// on a busy machine only the processor's time says something.
class RegistrySpeedTest {
  private static final ThreadMXBean THREAD = ManagementFactory.getThreadMXBean();

  @Test
  void aLargeRegistryIsReadInOnePass() {
    int persons = Integer.getInteger("holdfast.speed", 2_000);
    ReceivedFile file = registry(persons);
    int rounds = persons > 2_000 ? 8 : 1;
    for (int round = 1; round <= rounds; round++) {
      long start = System.nanoTime();
      long startCpu = THREAD.getCurrentThreadCpuTime();
      var reading = RegistryJson.read(file, RegistryOptions.NONE);
      var took = Duration.ofNanos(System.nanoTime() - start);
      var cpu = Duration.ofNanos(THREAD.getCurrentThreadCpuTime() - startCpu);
      assertThat(reading.problems()).isEmpty();
      assertThat(reading.value().persons()).hasSize(persons);
      assertThat(reading.value().protections()).hasSize(persons);
      if (rounds > 1) {
        System.out.printf(
            Locale.ROOT,
            "%d persons, %d bytes: %d ms, of the processor %d ms%n",
            persons,
            file.size(),
            took.toMillis(),
            cpu.toMillis());
      }
    }
  }

  private static ReceivedFile registry(int persons) {
    var json = new StringBuilder("{\"asOf\":\"2025-05-07T09:30:00-04:00\",\"persons\":[\n");
    for (int at = 0; at < persons; at++) {
      json.append(at == 0 ? "" : ",\n").append(person(at));
    }
    json.append("],\n\"protections\":[\n");
    for (int at = 0; at < persons; at++) {
      json.append(at == 0 ? "" : ",\n").append(protection(at));
    }
    json.append("],\n\"sources\":[{\"id\":\"s\",\"kind\":\"DOCKET\"}],\n\"counts\":{\"persons\":");
    json.append(persons).append(",\"protections\":").append(persons).append("}}\n");
    return new ReceivedFile("registry.json", json.toString().getBytes(StandardCharsets.UTF_8));
  }

  private static String person(int at) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"P%d","names":["Núñez %c Ejemplo Inventado"],"aliases":[],"pseudonym":null,\
        "dateOfBirth":"19%02d-%02d-%02d","sex":"M","nationalities":["SLV"],"countryOfBirth":"SLV",\
        "aNumbers":["A2%02d-%03d-%03d"],"documents":[{"kind":"PASSPORT","country":"SLV",\
        "number":"B%07d"}]}\
        """,
        at,
        'A' + at % 26,
        50 + at % 50,
        1 + at % 12,
        1 + at % 28,
        at / 1_000_000,
        at / 1000 % 1000,
        at % 1000,
        at);
  }

  private static String protection(int at) {
    return String.format(
        Locale.ROOT,
        """
        {"id":"X%d","kind":"JUDICIAL_STAY","authority":"2d Cir.","docket":"25-%05d","person":"P%d",\
        "bars":[{"removal":"ANY"}],"zone":"America/New_York","times":{"filed":"2025-05-06",\
        "entered":"2025-05-07T09:52:00-04:00"},"until":{"furtherOrder":true},"source":"s"}\
        """,
        at,
        at % 100_000,
        at);
  }
}
