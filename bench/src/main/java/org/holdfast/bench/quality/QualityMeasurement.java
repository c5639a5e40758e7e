// SPDX-License-Identifier: Apache-2.0
package org.holdfast.bench.quality;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.function.ToDoubleFunction;
import org.holdfast.bench.people.Culture;
import org.holdfast.linkage.Calibration;
import org.holdfast.linkage.Calibration.Stratum;
import org.holdfast.linkage.LinkageModel;
import org.holdfast.linkage.candidate.Candidate.Strength;

/// Measures the score of the shipped model.
public final class QualityMeasurement {

  /// Pairs drawn at random for u, as far as there are so many.
  private static final int RANDOM_PAIRS = 3_000_000;

  private final QualityPlan plan;
  private final Progress progress;
  private final LinkageModel model = LinkageModel.shipped();

  /// @param progress is told of every part
  public QualityMeasurement(QualityPlan plan, Progress progress) {
    this.plan = plan;
    this.progress = progress;
  }

  /// Is told what is being done.
  public interface Progress {
    /// Another part begins.
    void begins(String part);
  }

  /// What the test split says.
  ///
  /// @param curve who is found for how many reviews
  /// @param reliability of the probabilities, everybody first
  public record Tested(ReviewCurve curve, List<Row> reliability) {
    public Tested {
      reliability = List.copyOf(reliability);
    }
  }

  /// How reliable each kind of probability is for the candidates of a group.
  ///
  /// @param group everybody, a culture of seats, a stratum or a strength of candidates
  /// @param summed the odds of the sum taken at their word
  /// @param shipped the probability that the model states
  /// @param fitted the calibration fitted to the development split; empty where none was
  public record Row(
      String group, Reliability summed, Reliability shipped, List<Reliability> fitted) {
    public Row {
      fitted = List.copyOf(fitted);
    }
  }

  /// Fits a calibration to the development split.
  public Calibration fitted() {
    progress.begins("screening the development split");
    List<Screened> seats = Split.of(plan.development(), plan).screened(model);
    return CalibrationFit.of(pairs(seats));
  }

  /// Estimates weights from the development split.
  public List<LevelEstimate> estimates() {
    progress.begins("estimating weights from the development split");
    return Estimation.of(Split.of(plan.development(), plan), model, RANDOM_PAIRS);
  }

  /// Measures on the test split, by the shipped calibration alone.
  public Tested tested() {
    return tested(List.of());
  }

  /// Measures on the test split.
  ///
  /// @param fitted to the development split
  public Tested tested(Calibration fitted) {
    return tested(List.of(fitted));
  }

  private Tested tested(List<Calibration> fitted) {
    progress.begins("screening the test split");
    List<Screened> seats = Split.of(plan.test(), plan).screened(model);
    var rows = new ArrayList<Row>();
    List<Pair> pairs = pairs(seats);
    rows.add(row("everybody", pairs, _ -> true, fitted));
    for (Culture culture : Culture.values()) {
      List<Pair> of = pairs(seats.stream().filter(seat -> seat.culture() == culture).toList());
      rows.add(row(culture.name(), of, _ -> true, fitted));
    }
    for (Stratum stratum : Stratum.values()) {
      rows.add(row(stratum.name(), pairs, pair -> pair.stratum() == stratum, fitted));
    }
    for (Strength strength : Strength.values()) {
      rows.add(row(strength.name(), pairs, pair -> pair.strength() == strength, fitted));
    }
    return new Tested(ReviewCurve.of(seats), rows);
  }

  private Row row(String group, List<Pair> all, Predicate<Pair> of, List<Calibration> fitted) {
    List<Pair> pairs = all.stream().filter(of).toList();
    double prior = model.scale().prior();
    return new Row(
        group,
        reliability(pairs, pair -> 1 / (1 + StrictMath.pow(2, -(pair.weight().bits() + prior)))),
        reliability(pairs, Pair::shipped),
        fitted.stream()
            .map(one -> reliability(pairs, pair -> one.probability(pair.stratum(), pair.weight())))
            .toList());
  }

  private static List<Pair> pairs(List<Screened> seats) {
    return seats.stream().flatMap(seat -> seat.pairs().stream()).toList();
  }

  private static Reliability reliability(List<Pair> pairs, ToDoubleFunction<Pair> probability) {
    return Reliability.of(
        pairs.stream()
            .map(pair ->
                new Reliability.Stated(probability.applyAsDouble(pair), pair.same(), pair.mass()))
            .toList());
  }
}
