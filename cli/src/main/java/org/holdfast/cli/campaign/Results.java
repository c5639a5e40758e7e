// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.campaign;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;

/// One line for each cycle, written when the cycle ends: whoever goes on with a campaign counts
/// them.
///
/// @param file tab-separated, no head
record Results(Path file) {

  /// What came of a cycle.
  ///
  /// @param at when it ended
  /// @param point where was killed
  /// @param writers how many were asking when the server was killed; for an application, its own
  /// @param counts whether the cycle counts
  /// @param acknowledged entries that were acknowledged in it
  /// @param entries entries of the record after it
  /// @param unfinished erasures that the kill left and the opening finished
  /// @param millis how long it took
  /// @param faults what did not hold
  record Line(
      Instant at,
      String point,
      int writers,
      boolean counts,
      long acknowledged,
      long entries,
      long unfinished,
      long millis,
      List<String> faults) {

    String text() {
      return String.join(
          "\t",
          at.toString(),
          point,
          Integer.toString(writers),
          counts ? "counts" : "does not count",
          Long.toString(acknowledged),
          Long.toString(entries),
          Long.toString(unfinished),
          Long.toString(millis),
          faults.isEmpty()
              ? "good"
              : String.join("; ", faults.subList(0, Math.min(5, faults.size()))));
    }
  }

  void add(Line line) throws IOException {
    Files.writeString(
        file,
        line.text() + "\n",
        StandardCharsets.UTF_8,
        StandardOpenOption.CREATE,
        StandardOpenOption.APPEND);
  }

  private List<String[]> lines() throws IOException {
    return Files.exists(file)
        ? Files.readAllLines(file, StandardCharsets.UTF_8).stream()
            .map(line -> line.split("\t", -1))
            .toList()
        : List.of();
  }

  /// How many cycles count.
  long counted() throws IOException {
    return lines().stream().filter(line -> line[3].equals("counts")).count();
  }

  /// How many cycles found something that does not hold.
  long faulty() throws IOException {
    return lines().stream().filter(line -> !line[8].equals("good")).count();
  }

  /// Prints what stands in the file.
  void print(PrintStream out) throws IOException {
    Map<String, Long> points = new TreeMap<>();
    long acknowledged = 0;
    long unfinished = 0;
    for (String[] line : lines()) {
      if (line[3].equals("counts")) {
        points.merge(line[1], 1L, Long::sum);
      }
      acknowledged += Long.parseLong(line[4]);
      unfinished += Long.parseLong(line[6]);
    }
    out.printf(
        Locale.ROOT,
        "cycles that count %,d of %,d; faulty %,d; acknowledged %,d; erasures finished at opening %,d%n",
        counted(),
        lines().size(),
        faulty(),
        acknowledged,
        unfinished);
    points.forEach((point, kills) -> out.printf(Locale.ROOT, "%-22s %,d%n", point, kills));
  }
}
