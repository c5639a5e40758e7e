// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.List;
import java.util.Locale;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.identity.Identity;

/// Measures the scan: `java … org.holdfast.linkage.Measure`. Prints CPU time, memory and the review
/// burden of seats whose people are not in the registry.
final class Measure {

  private static final long SEED = 20_250_507;

  private Measure() {}

  public static void main(String[] arguments) {
    int seats = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 200;
    int size = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 100_000;
    var people = new People(SEED);
    List<Identity> registry = people.next(size).stream().map(People.Person::registered).toList();
    List<People.Person> others = people.next(seats);
    System.gc();
    long before = used();
    long cpu = cpu();
    FullScan scan = FullScan.over(registry, LinkageModel.shipped());
    long packed = cpu();
    System.gc();
    long memory = used() - before;
    long start = cpu();
    burden("with A-number", scan, others.stream().map(People.Person::seated).toList());
    long scanned = cpu();
    burden("no A-number", scan, others.stream().map(People.Person::seatedWithoutNumber).toList());
    long last = cpu();
    System.out.printf(
        Locale.ROOT,
        "%d seats x %d persons: packing %d ms CPU, scan %d ms, without A-number %d ms, %d bytes each%n",
        seats,
        size,
        (packed - cpu) / 1_000_000,
        (scanned - start) / 1_000_000,
        (last - scanned) / 1_000_000,
        memory / size);
  }

  private static void burden(String label, FullScan scan, List<Identity> seats) {
    int reviewed = 0;
    int links = 0;
    int candidates = 0;
    var levels = new java.util.TreeMap<String, Integer>();
    for (Identity seat : seats) {
      List<Candidate> found = scan.candidates(seat);
      reviewed += found.isEmpty() ? 0 : 1;
      links += found.stream().anyMatch(c -> c.strength() == Candidate.Strength.LINK) ? 1 : 0;
      candidates += found.size();
      for (Candidate c : found) {
        String key =
            c.comparisons().get(0).level()
                + " | "
                + c.comparisons().get(1).level()
                + " | "
                + c.comparisons().get(2).level();
        levels.merge(key, 1, Integer::sum);
      }
    }
    System.out.printf(
        Locale.ROOT,
        "%s: of %d seats %d have a candidate, %d a link; %d candidates%n",
        label,
        seats.size(),
        reviewed,
        links,
        candidates);
    levels.entrySet().stream()
        .sorted((a, b) -> b.getValue() - a.getValue())
        .limit(14)
        .forEach(e -> System.out.println("   " + e.getValue() + " " + e.getKey()));
  }

  /// CPU time of the whole process, compilation and collection included, nanoseconds.
  private static long cpu() {
    return ProcessHandle.current().info().totalCpuDuration().orElseThrow().toNanos();
  }

  private static long used() {
    Runtime runtime = Runtime.getRuntime();
    return runtime.totalMemory() - runtime.freeMemory();
  }
}
