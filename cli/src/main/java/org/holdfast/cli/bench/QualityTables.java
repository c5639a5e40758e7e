// SPDX-License-Identifier: Apache-2.0
package org.holdfast.cli.bench;

import java.io.PrintStream;
import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.holdfast.bench.quality.AsShipped;
import org.holdfast.bench.quality.LevelEstimate;
import org.holdfast.bench.quality.QualityMeasurement;
import org.holdfast.bench.quality.QualityPlan;
import org.holdfast.bench.quality.Reliability;
import org.holdfast.bench.quality.ReviewCurve;
import org.holdfast.linkage.Calibration;
import org.holdfast.linkage.Calibration.Stratum;

/// The figures of `holdfast bench quality` as tables of text. A dash stands where nothing was
/// counted.
record QualityTables(PrintStream out) {

  void plan(QualityPlan plan) {
    line(
        "persons %,d, queries %,d; development seeds %d and %d, test seeds %d and %d",
        plan.persons(),
        plan.queries(),
        plan.development().people(),
        plan.development().queries(),
        plan.test().people(),
        plan.test().queries());
  }

  void tested(QualityMeasurement.Tested tested) {
    shipped(tested.curve().rows());
    curve(tested.curve());
    reliability(tested.reliability());
  }

  private void shipped(List<ReviewCurve.Row> rows) {
    line("");
    line("At the shipped thresholds (test split)");
    line(
        "%-24s %10s %8s %8s %10s %12s %12s",
        "", "registered", "found", "linked", "others", "reviews/1000", "false/1000");
    for (ReviewCurve.Row row : rows) {
      AsShipped shipped = row.shipped();
      line(
          "%-24s %,10d %8s %8s %,10d %12s %12s",
          row.group(),
          shipped.registered(),
          share(shipped.found(), shipped.registered(), 1, 4),
          share(shipped.linked(), shipped.registered(), 1, 4),
          shipped.others(),
          share(shipped.reviewed(), shipped.others(), 1000, 1),
          share(shipped.falselyLinked(), shipped.others(), 1000, 1));
    }
  }

  private void curve(ReviewCurve curve) {
    line("");
    line("Registered people found, and reviews per 1,000 others in brackets, at the threshold");
    line("that asks of all others for at most so many reviews per 1,000 (test split)");
    line("%-24s %10s%s", "", "registered", columns(curve.points(), p -> p.reviews() + " reviews"));
    line(
        "%-24s %10s%s",
        "threshold, bits",
        "",
        columns(
            curve.points(),
            point ->
                point.threshold().isEmpty() ? "none" : fixed(point.threshold().getAsDouble(), 2)));
    for (ReviewCurve.Row row : curve.rows()) {
      AsShipped of = row.shipped();
      line(
          "%-24s %,10d%s",
          row.group(),
          of.registered(),
          columns(
              row.at(),
              at ->
                  share(at.found(), of.registered(), 1, 4)
                      + " ("
                      + share(at.reviewed(), of.others(), 1000, 1)
                      + ")"));
    }
  }

  private static <T> String columns(List<T> of, Function<T, String> text) {
    return of.stream()
        .map(one -> String.format(Locale.ROOT, " %15s", text.apply(one)))
        .collect(Collectors.joining());
  }

  private void reliability(List<QualityMeasurement.Row> rows) {
    line("");
    line("Calibration error over 15 bins of equal count, in brackets what chance alone would make");
    line("of it, over 10 bins of equal width, and Brier score (test split, weighted to one");
    line(
        "registered seat in ten): of the sum's odds, of the shipped calibration, of one fitted now");
    line("%-24s %8s  %-31s  %-31s  %-31s", "", "pairs", "sum", "shipped", "fitted");
    for (QualityMeasurement.Row row : rows) {
      line(
          "%-24s %,8d  %-31s  %-31s  %-31s",
          row.group(),
          row.summed().pairs(),
          errors(row.summed()),
          errors(row.shipped()),
          row.fitted().isEmpty() ? "-" : errors(row.fitted().getFirst()));
    }
  }

  private static String errors(Reliability of) {
    return of.pairs() == 0
        ? "-"
        : String.format(
            Locale.ROOT,
            "%.4f (%.4f) %.4f %.4f",
            of.equalCount(),
            of.byChance(),
            of.equalWidth(),
            of.brier());
  }

  void calibration(Calibration fitted) {
    line("");
    line("Calibration fitted to the development split, as calibration.tsv has it");
    line("stratum\tbits\tprobability");
    for (Stratum stratum : Stratum.values()) {
      for (Calibration.Knot knot : fitted.knots().getOrDefault(stratum, List.of())) {
        line(
            "%s\t%s\t%s",
            stratum,
            fixed(knot.weight().bits(), 1),
            BigDecimal.valueOf(knot.probability()).toPlainString());
      }
    }
  }

  void estimates(List<LevelEstimate> estimates) {
    line("");
    line("log2(m/u) by labels and by a mixture, bits, beside the model's (development split);");
    line("+ where chance made none, so that it is at least that; * where the model is far from it");
    line(
        "%-30s %16s %9s %18s %8s %8s %8s",
        "level", "true pairs", "mixture m", "random pairs", "labels", "mixture", "shipped");
    for (LevelEstimate estimate : estimates) {
      String least = estimate.isLeast() ? "+" : "";
      line(
          "%-30s %16s %9s %18s %8s %8s %8s %s",
          estimate.key(),
          counted(estimate.m()),
          fixed(estimate.mixture(), 5),
          counted(estimate.u()),
          fixed(estimate.byLabels(), 1) + least,
          fixed(estimate.byMixture(), 1) + least,
          fixed(estimate.shipped(), 1),
          estimate.isFar() ? "*" : "");
    }
  }

  private static String counted(LevelEstimate.Counted counted) {
    return String.format(Locale.ROOT, "%,d/%,d", counted.of(), counted.among());
  }

  private static String share(int of, int among, int times, int digits) {
    return among == 0 ? "-" : fixed((double) times * of / among, digits);
  }

  private static String fixed(double value, int digits) {
    return Double.isFinite(value) ? String.format(Locale.ROOT, "%." + digits + "f", value) : "-";
  }

  private void line(String form, Object... values) {
    out.printf(Locale.ROOT, form + "%n", values);
  }
}
