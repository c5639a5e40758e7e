// SPDX-License-Identifier: Apache-2.0
package org.holdfast.intake.paxlst;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/// A damaged message never reads as a shorter whole one.
class PaxlstDamageTest {
  private static final long SEED = 20250507L;
  private static final int MUTATIONS = 5_000;

  static Stream<String> samples() {
    Stream<String> real =
        Samples.realOnesAreThere()
            ? Stream.of("gtas-airline2.edi", "gtas-test1.txt", "smooks-paxlst.txt")
            : Stream.of();
    return Stream.concat(Samples.CONFORMANT.stream(), real);
  }

  @ParameterizedTest
  @MethodSource("samples")
  void cutAtAnyByteItReadsTheSameOrHasAProblem(String sample) {
    byte[] whole = Samples.bytes(sample);
    String expected = Shown.of(Samples.read(whole));
    for (int length = 0; length < whole.length; length++) {
      var readings = Samples.read(Arrays.copyOf(whole, length));
      if (readings.getFirst().whole()) {
        assertThat(Shown.of(readings)).as("cut at byte " + length).isEqualTo(expected);
      }
    }
  }

  @ParameterizedTest
  @MethodSource("samples")
  void withoutAnyOneSegmentItHasAProblem(String sample) {
    List<String> segments = split(new String(Samples.bytes(sample), StandardCharsets.ISO_8859_1));
    for (int i = 0; i < segments.size(); i++) {
      if (segments.get(i).isBlank() || segments.get(i).strip().startsWith("UNA")) {
        continue;
      }
      var left = new ArrayList<>(segments);
      String removed = left.remove(i).strip();
      var readings = Samples.read(String.join("", left).getBytes(StandardCharsets.ISO_8859_1));
      var problems = readings.getFirst().problems();
      assertThat(problems).as("without " + removed).isNotEmpty();
      if (!removed.toUpperCase(java.util.Locale.ROOT).startsWith("UN")) {
        assertThat(problems)
            .as("without " + removed)
            .anyMatch(problem -> problem.where().field().equals("UNT count"));
      }
    }
  }

  /// The segments with their ends, by a splitter that shares nothing with the reader.
  private static List<String> split(String text) {
    boolean advice = text.startsWith("UNA");
    char release = advice ? text.charAt(6) : '?';
    char end = advice ? text.charAt(8) : '\'';
    var segments = new ArrayList<String>();
    int start = advice ? 9 : 0;
    if (advice) {
      segments.add(text.substring(0, start));
    }
    for (int at = start; at < text.length(); at++) {
      if (text.charAt(at) == release && release != ' ') {
        at++;
      } else if (text.charAt(at) == end) {
        segments.add(text.substring(start, at + 1));
        start = at + 1;
      }
    }
    segments.add(text.substring(start));
    return segments;
  }

  @Test
  void mutatedAtRandomItLosesNobody() {
    System.out.println("PaxlstDamageTest seed " + SEED);
    var random = new Random(SEED);
    List<byte[]> seeds = Samples.CONFORMANT.stream().map(Samples::bytes).toList();
    for (int i = 0; i < MUTATIONS; i++) {
      byte[] bytes = seeds.get(random.nextInt(seeds.size())).clone();
      for (int n = random.nextInt(4); n >= 0; n--) {
        bytes = mutate(bytes, random);
      }
      PersonOracle.check(bytes);
    }
  }

  private static byte[] mutate(byte[] bytes, Random random) {
    if (bytes.length < 2) {
      return bytes;
    }
    int at = random.nextInt(bytes.length);
    String marks = "'+:*?$#~| \r\nUNADF0\u00ff";
    byte mark = (byte) marks.charAt(random.nextInt(marks.length()));
    return switch (random.nextInt(4)) {
      case 0 -> {
        byte[] changed = bytes.clone();
        changed[at] = mark;
        yield changed;
      }
      case 1 -> join(bytes, at, new byte[] {mark}, at);
      case 2 -> join(bytes, at, new byte[0], at + 1);
      default -> {
        int length = Math.min(bytes.length - at, 1 + random.nextInt(40));
        yield join(bytes, at, Arrays.copyOfRange(bytes, at, at + length), at);
      }
    };
  }

  /// The bytes before one offset, something in between, and the bytes from another offset on.
  private static byte[] join(byte[] bytes, int before, byte[] between, int from) {
    byte[] joined = new byte[before + between.length + bytes.length - from];
    System.arraycopy(bytes, 0, joined, 0, before);
    System.arraycopy(between, 0, joined, before, between.length);
    System.arraycopy(bytes, from, joined, before + between.length, bytes.length - from);
    return joined;
  }
}
