// SPDX-License-Identifier: Apache-2.0
package org.holdfast.linkage.candidate;

import java.util.Comparator;
import java.util.List;
import java.util.Set;

/// A registered identity that may be the person asked about.
///
/// @param index the position of the registered identity in the list that was searched, from 0
/// @param comparisons one for each field, in the order of [Comparison.Field]
/// @param weight their sum, bits
/// @param probability the probability that it is the same person, in [0, 1], by the calibration of
///   the model: not the odds of the sum
/// @param strength what the weight amounts to
/// @param doubts why a person must look at it
public record Candidate(
    int index,
    List<Comparison> comparisons,
    MatchWeight weight,
    double probability,
    Strength strength,
    Set<Doubt> doubts) {

  public Candidate {
    comparisons = List.copyOf(comparisons);
    doubts = Set.copyOf(doubts);
  }

  /// The same candidate where its identity has another position.
  public Candidate at(int index) {
    return index == this.index
        ? this
        : new Candidate(index, comparisons, weight, probability, strength, doubts);
  }

  /// The same candidate with another probability.
  public Candidate with(double probability) {
    return probability == this.probability
        ? this
        : new Candidate(index, comparisons, weight, probability, strength, doubts);
  }

  /// How it compares in a field.
  public Comparison comparison(Comparison.Field field) {
    return comparisons.stream()
        .filter(comparison -> comparison.field() == field)
        .findFirst()
        .orElseThrow(
            () -> new IllegalStateException("a candidate has a comparison for each field"));
  }

  /// Candidates in the order in which a search gives them.
  public static List<Candidate> likeliestFirst(List<Candidate> found) {
    return found.stream()
        .sorted(
            Comparator.comparing(Candidate::weight).reversed().thenComparingInt(Candidate::index))
        .toList();
  }

  /// What the weight amounts to. A non-link is no candidate.
  public enum Strength {
    /// The same person, as far as a machine can say. There is no doubt, and either an A-number or
    /// document agrees exactly, or name and birth date agree and no A-number speaks against them.
    LINK,
    /// Not excluded: clerical review.
    POSSIBLE_LINK
  }

  /// Why a person must look at it.
  public enum Doubt {
    /// The A-number or document agrees exactly, name and birth date conflict; or one of these
    /// conflicts and the other cannot be compared.
    IDENTIFIER_AGAINST_NAME,
    /// The A-number is a near neighbour, or the document is and without it there would be no link.
    NEAR_IDENTIFIER,
    /// A placeholder stands where a name should be, on either side, and no A-number or document
    /// agrees exactly.
    PLACEHOLDER
  }
}
