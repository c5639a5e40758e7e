// SPDX-License-Identifier: Apache-2.0
package org.holdfast.report.waterfall;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.DoubleStream;
import java.util.stream.Stream;
import org.holdfast.casefile.manifest.Seat;
import org.holdfast.linkage.LinkageModel.Scale;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison;
import org.holdfast.linkage.identity.BirthDate;
import org.holdfast.linkage.identity.Identity;

/// How a candidate came about: from the model's prior, field by field, to the sum.
///
/// A reader would get this wrong: the sum is not the match weight but the prior and the weight
/// together, log2 of the odds that it is one person if the fields were independent. By the sum
/// alone 0 is as likely as not; the probability of the candidate is calibrated after the sum. The
/// model's thresholds, which are weights, stand on this scale moved by the prior.
///
/// What the registry states is not in it. This is deliberate: the registry is also a list of people
/// to be found, and whoever holds a manifest could read out of it, by asking about invented seats,
/// what it knows of a person. The level in words says how the two sides differ.
///
/// @param scale the marks of the model
/// @param steps one for each field, in the order of [Comparison.Field]
/// @param candidate what the steps lead to
public record Waterfall(Scale scale, List<Step> steps, Candidate candidate) {

  public Waterfall {
    steps = List.copyOf(steps);
  }

  /// What one field adds.
  ///
  /// @param comparison the field, its level, its state and its bits
  /// @param stated what the manifest states in it; empty where it states nothing
  /// @param before the sum without it, bits
  /// @param after the sum with it, bits
  public record Step(Comparison comparison, List<String> stated, double before, double after) {

    public Step {
      stated = List.copyOf(stated);
    }

    public double bits() {
      return comparison.weight().bits();
    }
  }

  /// How the strength of a candidate stands to the sum.
  public enum Standing {
    /// The sum says it.
    BY_THE_SUM,
    /// The sum is too small; a rule of the model that looks at no sum keeps the person.
    KEPT_BELOW,
    /// The sum is enough for a link; a rule of the model leaves it to a person.
    LEFT_TO_A_PERSON
  }

  /// The waterfall of a candidate for a seat.
  ///
  /// @param scale the marks of the model by which they were compared
  public static Waterfall of(Seat seat, Candidate candidate, Scale scale) {
    var steps = new ArrayList<Step>();
    double sum = scale.prior();
    for (Comparison comparison : candidate.comparisons()) {
      double after = sum + comparison.weight().bits();
      steps.add(new Step(comparison, stated(seat, comparison.field()), sum, after));
      sum = after;
    }
    return new Waterfall(scale, steps, candidate);
  }

  /// The prior and the weight together, bits.
  public double sum() {
    return at(candidate.weight().bits());
  }

  /// Where a possible link begins on the scale of sums, bits.
  public double possibleLink() {
    return at(scale.possibleLink().bits());
  }

  /// Where a link begins on the scale of sums, bits.
  public double link() {
    return at(scale.link().bits());
  }

  public Standing standing() {
    if (candidate.weight().compareTo(scale.possibleLink()) < 0) {
      return Standing.KEPT_BELOW;
    }
    boolean enough = candidate.weight().compareTo(scale.link()) >= 0;
    return enough && candidate.strength() != Strength.LINK
        ? Standing.LEFT_TO_A_PERSON
        : Standing.BY_THE_SUM;
  }

  /// Where a sum lies between the least and the greatest that a drawing has to show, in [0, 1].
  public double place(double bits) {
    double least = marks().min().orElseThrow();
    double most = marks().max().orElseThrow();
    return Math.clamp((bits - least) / (most - least), 0, 1);
  }

  private DoubleStream marks() {
    return DoubleStream.concat(
        DoubleStream.of(scale.prior(), possibleLink(), link(), sum()),
        steps.stream().mapToDouble(Step::after));
  }

  private double at(double weight) {
    return scale.prior() + weight;
  }

  /// What the manifest states in a field: the name as the list writes it, a sex as the constant's
  /// name.
  private static List<String> stated(Seat seat, Comparison.Field field) {
    Identity identity = seat.identity();
    return switch (field) {
      case NAME -> Stream.of(seat.label()).filter(label -> !label.isBlank()).toList();
      case BIRTH_DATE -> identity.birthDates().stream().map(Waterfall::date).toList();
      case A_NUMBER -> identity.aNumbers().stream().map(number -> "A" + number.digits()).toList();
      case DOCUMENT ->
          identity.documents().stream()
              .map(document -> (document.country() + " " + document.number()).strip())
              .toList();
      case SEX ->
          Stream.of(identity.sex())
              .filter(sex -> sex != Identity.Sex.UNSTATED)
              .map(Identity.Sex::name)
              .toList();
      case NATIONALITY -> identity.nationalities().stream().sorted().toList();
    };
  }

  private static String date(BirthDate date) {
    String year = String.format(Locale.ROOT, "%04d", date.year());
    String month = date.month() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.month());
    String day = date.day() == 0 ? "" : String.format(Locale.ROOT, "-%02d", date.day());
    return year + month + day;
  }
}
