// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.people;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.IntStream;

/// Measures the generator: `java … org.holdfast.bench.people.Measure [PEOPLE] [THREADS]`. Prints
/// how long it takes to make every registered identity once, and how many different names there
/// are.
final class Measure {

  private static final long SEED = 20_250_507;

  private Measure() {}

  public static void main(String[] arguments) throws InterruptedException {
    int size = arguments.length > 0 ? Integer.parseInt(arguments[0]) : 1_000_000;
    int threads = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 2;
    Population population = Population.of(SEED, size, Mixture.usual());
    long start = System.nanoTime();
    long[] names = new long[threads];
    List<Thread> workers =
        IntStream.range(0, threads)
            .mapToObj(t -> Thread.ofPlatform().start(() -> names[t] = make(population, t, threads)))
            .toList();
    for (Thread worker : workers) {
      worker.join();
    }
    double seconds = (System.nanoTime() - start) / 1e9;
    System.out.printf(
        Locale.ROOT,
        "%,d people, %,d names, %d threads: %.1f s, %,.0f people a second and thread%n",
        size,
        java.util.Arrays.stream(names).sum(),
        threads,
        seconds,
        size / seconds / threads);
    distinct(population);
  }

  private static long make(Population population, int thread, int threads) {
    long names = 0;
    for (int i = thread; i < population.size(); i += threads) {
      names += population.person(i).names().size();
    }
    return names;
  }

  private static void distinct(Population population) {
    Set<String> given = new HashSet<>();
    Set<String> surnames = new HashSet<>();
    for (int i = 0; i < population.size(); i++) {
      FullName name = population.invented(i).name();
      given.addAll(name.given());
      surnames.addAll(name.surnames());
    }
    System.out.printf(
        Locale.ROOT, "%,d given names, %,d surnames%n", given.size(), surnames.size());
  }
}
