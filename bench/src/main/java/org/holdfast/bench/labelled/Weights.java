// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.labelled;

import java.util.stream.IntStream;

/// How many pairs have which weight, in steps of a quarter of a bit, true pairs and others apart.
public final class Weights {
  /// In a bit.
  private static final int STEPS = 4;

  /// No pair weighs less or more: the levels sum to less.
  private static final int MOST = 200 * STEPS;

  private final long[] same = new long[2 * MOST];
  private final long[] others = new long[2 * MOST];

  Weights() {}

  void count(double bits, boolean isSame) {
    (isSame ? same : others)[step(bits)]++;
  }

  void add(Weights more) {
    IntStream.range(0, 2 * MOST)
        .forEach(i -> {
          same[i] += more.same[i];
          others[i] += more.others[i];
        });
  }

  /// The quarter of a bit that a weight falls in. A weight and a threshold that are the same number
  /// fall in the same.
  private static int step(double bits) {
    return Math.clamp((long) Math.floor(bits * STEPS) + MOST, 0, 2 * MOST - 1);
  }

  /// The pairs between two weights.
  ///
  /// @param from bits, a multiple of a quarter, inclusive
  /// @param below bits, exclusive; infinity for no end
  public Found between(double from, double below) {
    int end = below == Double.POSITIVE_INFINITY ? 2 * MOST : step(below);
    return new Found(sum(same, step(from), end), sum(others, step(from), end));
  }

  /// The pairs of a weight or more.
  public Found from(double bits) {
    return between(bits, Double.POSITIVE_INFINITY);
  }

  private static long sum(long[] counts, int from, int end) {
    return IntStream.range(from, end).mapToLong(i -> counts[i]).sum();
  }

  /// The threshold, in quarters of a bit, at which F1 is highest; the highest of several.
  ///
  /// @param floor no threshold below it is tried, bits
  /// @param truePairs how many pairs are one person
  public double best(double floor, long truePairs) {
    double best = floor;
    Found found = from(floor);
    double f1 = found.f1(truePairs);
    for (int i = step(floor); i < 2 * MOST; i++) {
      double f1Here = found.f1(truePairs);
      if (f1Here >= f1) {
        f1 = f1Here;
        best = bits(i);
      }
      found = new Found(found.same() - same[i], found.others() - others[i]);
    }
    return best;
  }

  private static double bits(int step) {
    return (double) (step - MOST) / STEPS;
  }

  /// How well probabilities tell what is seen, over the pairs from the floor on: the expected
  /// calibration error, ten bands of equal width. 0 is best.
  ///
  /// @param prior log2 of the odds before any field is compared, bits
  public double calibrationError(double floor, double prior) {
    double[] told = new double[10];
    long[] seen = new long[10];
    long[] pairs = new long[10];
    for (int i = step(floor); i < 2 * MOST; i++) {
      double probability = probability(bits(i) + 0.5 / STEPS, prior);
      int band = (int) Math.min(9, probability * 10);
      long here = same[i] + others[i];
      told[band] += probability * here;
      seen[band] += same[i];
      pairs[band] += here;
    }
    double error =
        IntStream.range(0, 10).mapToDouble(band -> Math.abs(told[band] - seen[band])).sum();
    return error / Math.max(1, IntStream.range(0, 10).mapToLong(band -> pairs[band]).sum());
  }

  /// The mean probability of the pairs between two weights, at a prior.
  public double probability(double from, double below, double prior) {
    int end = below == Double.POSITIVE_INFINITY ? 2 * MOST : step(below);
    double sum =
        IntStream.range(step(from), end)
            .mapToDouble(i -> (same[i] + others[i]) * probability(bits(i) + 0.5 / STEPS, prior))
            .sum();
    return sum / Math.max(1, between(from, below).pairs());
  }

  private static double probability(double bits, double prior) {
    return 1 / (1 + Math.pow(2, -(bits + prior)));
  }
}
