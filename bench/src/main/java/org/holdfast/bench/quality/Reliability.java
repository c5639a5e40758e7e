// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/// How far probabilities are from the shares that they state.
///
/// @param pairs how many pairs this was counted among
/// @param equalCount expected calibration error over 15 bins of as many pairs each (Naeini, Cooper
///   and Hauskrecht, AAAI 2015): the mean distance of a bin's probability from its share
/// @param byChance what the error over those 15 bins would be, about, were every probability exact:
///   few pairs stray from their probability by chance alone
/// @param equalWidth the same over 10 bins of a tenth of the scale each
/// @param brier mean square of the distance of a pair's probability from 1 where it is one person,
///   from 0 where it is not
public record Reliability(
    int pairs, double equalCount, double byChance, double equalWidth, double brier) {

  private static final int EQUAL_COUNT_BINS = 15;
  private static final int EQUAL_WIDTH_BINS = 10;

  /// A probability and what came of it.
  ///
  /// @param probability as stated
  /// @param same whether it is one person
  /// @param mass for how many pairs it stands
  record Stated(double probability, boolean same, double mass) {

    private double truth() {
      return same ? 1 : 0;
    }
  }

  static Reliability of(List<Stated> stated) {
    double mass = stated.stream().mapToDouble(Stated::mass).sum();
    double squares =
        stated.stream()
            .mapToDouble(one -> {
              double distance = one.truth() - one.probability;
              return one.mass * distance * distance;
            })
            .sum();
    List<List<Stated>> equalCount = equalCount(stated, mass);
    return new Reliability(
        stated.size(),
        error(equalCount) / mass,
        chance(equalCount) / mass,
        error(equalWidth(stated)) / mass,
        squares / mass);
  }

  /// The distance of each bin's probabilities from its truths, times its mass, summed.
  private static double error(List<List<Stated>> bins) {
    return bins.stream()
        .mapToDouble(bin ->
            Math.abs(
                bin.stream().mapToDouble(one -> one.mass * (one.truth() - one.probability)).sum()))
        .sum();
  }

  /// The mean distance from 0 of a normal variable of each bin's variance, summed.
  private static double chance(List<List<Stated>> bins) {
    return bins.stream()
        .mapToDouble(bin ->
            Math.sqrt(
                2
                    / Math.PI
                    * bin.stream()
                        .mapToDouble(
                            one -> one.mass * one.mass * one.probability * (1 - one.probability))
                        .sum()))
        .sum();
  }

  /// Pairs of one probability stay in one bin: which of them fell into the next would be chance.
  private static List<List<Stated>> equalCount(List<Stated> stated, double mass) {
    List<Stated> inOrder =
        stated.stream().sorted(Comparator.comparingDouble(Stated::probability)).toList();
    List<List<Stated>> bins = bins(EQUAL_COUNT_BINS);
    double before = 0;
    double ofBefore = Double.NaN;
    int bin = 0;
    for (Stated one : inOrder) {
      if (one.probability != ofBefore) {
        bin = Math.min(EQUAL_COUNT_BINS - 1, (int) (EQUAL_COUNT_BINS * before / mass));
      }
      bins.get(bin).add(one);
      before += one.mass;
      ofBefore = one.probability;
    }
    return bins;
  }

  private static List<List<Stated>> equalWidth(List<Stated> stated) {
    List<List<Stated>> bins = bins(EQUAL_WIDTH_BINS);
    for (Stated one : stated) {
      int bin = (int) (EQUAL_WIDTH_BINS * one.probability);
      bins.get(Math.min(EQUAL_WIDTH_BINS - 1, bin)).add(one);
    }
    return bins;
  }

  private static List<List<Stated>> bins(int count) {
    var bins = new ArrayList<List<Stated>>();
    for (int bin = 0; bin < count; bin++) {
      bins.add(new ArrayList<>());
    }
    return bins;
  }
}
