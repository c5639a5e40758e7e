// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import org.holdfast.bench.quality.Isotonic.Block;
import org.holdfast.bench.quality.Isotonic.Mass;
import org.holdfast.linkage.Calibration;
import org.holdfast.linkage.Calibration.Knot;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.candidate.MatchWeight;

/// Fits a calibration to pairs whose truth is known: isotonic regression, then as few knots as tell
/// the same.
final class CalibrationFit {

  /// How far the knots may be from the regression, bits of log-odds.
  private static final double TOLERANCE = 0.5;

  /// A block in which nobody was the same person, or everybody was, is no certainty: half a pair of
  /// either kind is counted as well.
  private static final double HALF = 0.5;

  private CalibrationFit() {}

  /// A place on the curve.
  ///
  /// @param bits match weight
  /// @param logOdds bits
  private record Place(double bits, double logOdds) {}

  /// Where a stratum has no pair, all pairs speak for it.
  static Calibration of(List<Pair> pairs) {
    var knots = new EnumMap<Stratum, List<Knot>>(Stratum.class);
    for (Stratum stratum : Stratum.values()) {
      List<Pair> of = pairs.stream().filter(pair -> pair.stratum() == stratum).toList();
      knots.put(stratum, knots(of.isEmpty() ? pairs : of));
    }
    return new Calibration(knots);
  }

  private static List<Knot> knots(List<Pair> pairs) {
    List<Block> counted =
        pairs.stream()
            .map(pair ->
                Block.at(
                    pair.weight().bits(), new Mass(pair.same() ? pair.mass() : 0, pair.mass())))
            .toList();
    Mass unseen = unseen(pairs, true).and(unseen(pairs, false));
    List<Block> softened =
        Isotonic.regression(
            Isotonic.regression(counted).stream()
                .map(block -> new Block(block.bits(), block.mass().and(unseen)))
                .toList());
    return rounded(simplified(places(softened)));
  }

  /// Half a pair, as such pairs count here.
  private static Mass unseen(List<Pair> pairs, boolean same) {
    double mass =
        pairs.stream()
            .filter(pair -> pair.same() == same)
            .mapToDouble(Pair::mass)
            .average()
            .orElse(1);
    return new Mass(same ? HALF * mass : 0, HALF * mass);
  }

  /// The ends, and half-way up each step from a block to the next: pairs on either side of a step
  /// are alike, and a probability that jumps between them would say more than was counted.
  private static List<Place> places(List<Block> blocks) {
    var places = new ArrayList<Place>();
    places.add(new Place(blocks.getFirst().bits().from(), logOdds(blocks.getFirst())));
    for (int b = 1; b < blocks.size(); b++) {
      Block below = blocks.get(b - 1);
      Block above = blocks.get(b);
      places.add(
          new Place(
              (below.bits().to() + above.bits().from()) / 2,
              (logOdds(below) + logOdds(above)) / 2));
    }
    places.add(new Place(blocks.getLast().bits().to(), logOdds(blocks.getLast())));
    return places;
  }

  private static double logOdds(Block block) {
    double share = block.mass().share();
    return StrictMath.log(share / (1 - share)) / StrictMath.log(2);
  }

  /// The ends, and whatever lies farther than the tolerance from the line between those that are
  /// kept (Douglas and Peucker, Cartographica 10(2), 1973).
  private static List<Place> simplified(List<Place> places) {
    Place first = places.getFirst();
    Place last = places.getLast();
    int farthest = 0;
    double most = TOLERANCE;
    for (int p = 1; p < places.size() - 1; p++) {
      double distance = Math.abs(places.get(p).logOdds - between(first, last, places.get(p).bits));
      if (distance > most) {
        farthest = p;
        most = distance;
      }
    }
    if (farthest == 0) {
      return List.of(first, last);
    }
    var kept = new ArrayList<>(simplified(places.subList(0, farthest + 1)));
    kept.removeLast();
    kept.addAll(simplified(places.subList(farthest, places.size())));
    return kept;
  }

  private static double between(Place first, Place last, double bits) {
    double share = (bits - first.bits) / (last.bits - first.bits);
    return first.logOdds + share * (last.logOdds - first.logOdds);
  }

  /// Weights to a tenth of a bit, probabilities to three digits of the lesser of themselves and
  /// what they lack to 1. Of knots that then stand at one weight the last is kept.
  private static List<Knot> rounded(List<Place> places) {
    var knots = new ArrayList<Knot>();
    for (Place place : places) {
      double bits = rounded(place.bits, 1);
      double odds = StrictMath.pow(2, place.logOdds);
      double probability =
          odds < 1 ? threeDigits(odds / (1 + odds)) : 1 - threeDigits(1 / (1 + odds));
      if (!knots.isEmpty() && knots.getLast().weight().bits() >= bits) {
        knots.removeLast();
      }
      knots.add(new Knot(new MatchWeight(bits), rounded(probability, 9)));
    }
    return knots;
  }

  private static double threeDigits(double value) {
    return new BigDecimal(value).round(new MathContext(3)).doubleValue();
  }

  private static double rounded(double value, int places) {
    return BigDecimal.valueOf(value).setScale(places, RoundingMode.HALF_EVEN).doubleValue();
  }
}
