// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.holdfast.linkage.candidate.Candidate;
import org.holdfast.linkage.candidate.Candidate.Strength;
import org.holdfast.linkage.candidate.Comparison.Field;
import org.holdfast.linkage.candidate.MatchWeight;
import org.holdfast.linkage.names.ModelTable;
import org.holdfast.linkage.names.NameLevel;

/// What a match weight amounts to, as it was counted among people whose truth is known: the share
/// of candidates of that weight who are the person asked about.
///
/// A reader would get this wrong: weights are summed as if fields were independent, which kin and
/// nations are not, so that the odds that the sum states are too bold. A calibration is taken after
/// the sum. It never falls as the weight grows, so that thresholds and the order of candidates are
/// the weight's.
///
/// @param knots for each stratum, in order of their weight; between two of them log-odds are
///   interpolated, beyond the ends they stay as they are
public record Calibration(Map<Stratum, List<Knot>> knots) {

  public Calibration {
    var copy = new EnumMap<Stratum, List<Knot>>(Stratum.class);
    for (Stratum stratum : Stratum.values()) {
      copy.put(stratum, inOrder(List.copyOf(knots.getOrDefault(stratum, List.of()))));
    }
    knots = Map.copyOf(copy);
  }

  /// What is calibrated apart from the rest: how birth date and name of a pair compare, and how
  /// many candidates the answer has. Of several people who are alike at most one sits in the seat.
  public enum Stratum {
    /// A link, among however many.
    LINK,
    /// A possible link whose birth date agrees, and whose name does as far as it is stated; alone.
    DATE_AGREES_ALONE,
    /// The same, one of two or three.
    DATE_AGREES_AMONG_FEW,
    /// The same, one of four and more.
    DATE_AGREES_AMONG_MANY,
    /// A possible link whose birth date agrees, and whose name differs or does so in part; alone.
    NAME_DIFFERS_ALONE,
    /// The same, one of two or three.
    NAME_DIFFERS_AMONG_FEW,
    /// The same, one of four and more.
    NAME_DIFFERS_AMONG_MANY,
    /// A possible link whose birth date conflicts; alone.
    DATE_CONFLICTS_ALONE,
    /// The same, one of two or three.
    DATE_CONFLICTS_AMONG_FEW,
    /// The same, one of four and more.
    DATE_CONFLICTS_AMONG_MANY,
    /// A possible link whose birth date cannot be compared; alone.
    DATE_NOT_COMPARED_ALONE,
    /// The same, one of two or three.
    DATE_NOT_COMPARED_AMONG_FEW,
    /// The same, one of four and more.
    DATE_NOT_COMPARED_AMONG_MANY;

    private static final int FEW = 3;

    /// The stratum of a candidate.
    ///
    /// @param candidates how many candidates the answer has, this one among them
    public static Stratum of(Candidate candidate, int candidates) {
      if (candidate.strength() == Strength.LINK) {
        return LINK;
      }
      return switch (candidate.comparison(Field.BIRTH_DATE).state()) {
        case AGREES ->
            nameDiffers(candidate)
                ? among(
                    candidates, NAME_DIFFERS_ALONE, NAME_DIFFERS_AMONG_FEW, NAME_DIFFERS_AMONG_MANY)
                : among(
                    candidates, DATE_AGREES_ALONE, DATE_AGREES_AMONG_FEW, DATE_AGREES_AMONG_MANY);
        case CONFLICTS ->
            among(
                candidates,
                DATE_CONFLICTS_ALONE,
                DATE_CONFLICTS_AMONG_FEW,
                DATE_CONFLICTS_AMONG_MANY);
        case CANNOT_COMPARE ->
            among(
                candidates,
                DATE_NOT_COMPARED_ALONE,
                DATE_NOT_COMPARED_AMONG_FEW,
                DATE_NOT_COMPARED_AMONG_MANY);
      };
    }

    private static Stratum among(int candidates, Stratum alone, Stratum few, Stratum many) {
      return candidates == 1 ? alone : candidates <= FEW ? few : many;
    }

    private static boolean nameDiffers(Candidate candidate) {
      return candidate.comparison(Field.NAME).levels().stream()
          .map(NameLevel::valueOf)
          .anyMatch(NameLevel::differs);
    }
  }

  /// One row of the table.
  ///
  /// @param weight the match weight
  /// @param probability the probability at it, above 0 and below 1
  public record Knot(MatchWeight weight, double probability) {

    public Knot {
      if (!Double.isFinite(weight.bits()) || !(probability > 0 && probability < 1)) {
        throw new IllegalArgumentException("a knot has a weight and a probability within 0 and 1");
      }
    }

    private double logOdds() {
      return StrictMath.log(probability / (1 - probability));
    }
  }

  /// Reads the table of a model.
  static Calibration of(ModelTable table) {
    var knots = new EnumMap<Stratum, List<Knot>>(Stratum.class);
    for (List<String> row : table.rows()) {
      knots
          .computeIfAbsent(Stratum.valueOf(row.get(0)), _ -> new ArrayList<>())
          .add(
              new Knot(
                  new MatchWeight(Double.parseDouble(row.get(1))), Double.parseDouble(row.get(2))));
    }
    return new Calibration(knots);
  }

  private static List<Knot> inOrder(List<Knot> knots) {
    if (knots.isEmpty()) {
      throw new IllegalArgumentException("every stratum has a knot");
    }
    for (int k = 1; k < knots.size(); k++) {
      if (knots.get(k - 1).weight().compareTo(knots.get(k).weight()) >= 0
          || knots.get(k - 1).probability() > knots.get(k).probability()) {
        throw new IllegalArgumentException("weights rise from knot to knot, and nothing falls");
      }
    }
    return knots;
  }

  /// The candidates of one answer, each with its probability, the likeliest first and equals in the
  /// order of the registry.
  ///
  /// A reader would get this wrong: who else was found bears on the probability of each, and on
  /// nothing else that is said of it.
  public List<Candidate> likeliestFirst(List<Candidate> found) {
    return Candidate.likeliestFirst(found).stream()
        .map(one -> one.with(probability(Stratum.of(one, found.size()), one.weight())))
        .toList();
  }

  /// The probability that a pair of this weight is one person, above 0 and below 1.
  public double probability(Stratum stratum, MatchWeight weight) {
    List<Knot> of = knots.getOrDefault(stratum, List.of());
    int next = 0;
    while (next < of.size() && of.get(next).weight().compareTo(weight) <= 0) {
      next++;
    }
    if (next == 0 || next == of.size()) {
      return of.get(next == 0 ? 0 : next - 1).probability();
    }
    return between(of.get(next - 1), of.get(next), weight.bits());
  }

  private static double between(Knot below, Knot above, double bits) {
    double from = below.weight().bits();
    double share = (bits - from) / (above.weight().bits() - from);
    double logOdds = below.logOdds() + share * (above.logOdds() - below.logOdds());
    double probability = 1 / (1 + StrictMath.exp(-logOdds));
    return Math.clamp(probability, below.probability(), above.probability());
  }
}
